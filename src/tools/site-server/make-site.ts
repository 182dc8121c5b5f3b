import { findBase } from '../find-base.ts';
import { collectPolicy } from './collect-policy.ts';
import { compress } from './compress.ts';
import { listHeaders, type Site } from './rules.ts';
import { writeApache, writeApacheDirectory } from './write-apache.ts';
import { writeCaddy } from './write-caddy.ts';
import { writeIis } from './write-iis.ts';
import { writeNginx } from './write-nginx.ts';
import { writeReadMe } from './write-read-me.ts';

/** Where the configurations say that the site lies, until somebody says otherwise. */
export const usualFolder = '/srv/pacs-prep/site';

/** A build with compressed copies of its files and what each server must be told; `folder` is where the site will lie. */
export function makeSite(
  files: ReadonlyMap<string, Uint8Array>,
  version: string,
  folder = usualFolder,
): Map<string, Uint8Array> {
  const pages = [...files].flatMap(([path, bytes]) => (path.endsWith('.html') ? new TextDecoder().decode(bytes) : []));
  const site: Site = { base: findBase(files), folder, headers: listHeaders(collectPolicy(pages)) };
  const texts = {
    'site/.htaccess': writeApache(site),
    'site/web.config': writeIis(site),
    'server/nginx.conf': writeNginx(site),
    'server/apache.conf': writeApacheDirectory(site),
    'server/Caddyfile': writeCaddy(site),
    'READ ME.txt': writeReadMe(version, site),
  };
  const made = new Map<string, Uint8Array>(
    Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]),
  );
  for (const [path, bytes] of files) {
    made.set(`site/${path}`, bytes);
    const compressed = compress(path, bytes);
    if (compressed) made.set(`site/${path}.gz`, compressed);
  }
  return made;
}
