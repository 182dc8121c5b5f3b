import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findServer, type Server } from '../../src/tools/find-servers.ts';
import { findFreePort } from '../../src/tools/loopback.ts';
import { usualFolder } from '../../src/tools/site-server/make-site.ts';

/** A way to serve the unpacked zip. */
export interface Way {
  name: string;
  server: Server;
  /** The whole configuration of the server, which includes what the zip brings; `own` is a folder for its own files. */
  configure: (unpacked: string, own: string, port: number) => string;
  /** What starts it in the foreground with that configuration. */
  command: (config: string) => string[];
}

const modules = ['mpm_event', 'authz_core', 'mime', 'dir', 'alias', 'headers', 'rewrite', 'setenvif'];

function configureApache(inner: (unpacked: string) => string): Way['configure'] {
  return (unpacked, own, port) => `ServerRoot ${own}
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
Listen 127.0.0.1:${port}
ServerName localhost
PidFile ${own}/apache.pid
DefaultRuntimeDir ${own}
ErrorLog ${own}/error.log
TypesConfig /etc/mime.types
User www-data
Group www-data
DocumentRoot ${own}
${inner(unpacked)}
`;
}

const startApache = (config: string) => ['-f', config, '-DFOREGROUND'];

export const ways: Way[] = [
  {
    name: 'nginx',
    server: 'nginx',
    configure: (unpacked, own, port) => `daemon off;
pid ${own}/nginx.pid;
error_log ${own}/error.log;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path ${own}/body;
  server {
    listen 127.0.0.1:${port};
    include ${unpacked}/server/nginx.conf;
  }
}
`,
    command: (config) => ['-c', config, '-e', 'stderr'],
  },
  {
    name: 'Apache, by .htaccess',
    server: 'apache2',
    configure: configureApache(
      (unpacked) => `Alias /training/pacs ${unpacked}/site
<Directory ${unpacked}/site/>
  AllowOverride All
  Require all granted
</Directory>`,
    ),
    command: startApache,
  },
  {
    name: 'Apache, by its configuration',
    server: 'apache2',
    configure: configureApache((unpacked) => `Include ${unpacked}/server/apache.conf`),
    command: startApache,
  },
  {
    name: 'Caddy',
    server: 'caddy',
    configure: (unpacked, _, port) => `{
	admin off
	auto_https off
}
http://localhost:${port} {
	bind 127.0.0.1
	import ${unpacked}/server/Caddyfile
}
`,
    command: (config) => ['run', '--config', config, '--adapter', 'caddyfile'],
  },
];

/** Serves what was unpacked into that folder, on this machine alone; resolves with the address of the site. */
export async function serve(
  way: Way,
  unpacked: string,
  own: string,
): Promise<{ site: string; stop: () => Promise<void> }> {
  const program = findServer(way.server) ?? way.server;
  // As an administrator does: the folder is set to where the site lies.
  for (const name of ['nginx.conf', 'apache.conf', 'Caddyfile']) {
    const file = join(unpacked, 'server', name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(usualFolder, join(unpacked, 'site')));
  }
  mkdirSync(own, { recursive: true });
  const port = await findFreePort();
  const config = join(own, 'server.conf');
  writeFileSync(config, way.configure(unpacked, own, port));
  const child = spawn(program, way.command(config), { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += String(chunk)));
  const site = `http://localhost:${port}/training/pacs/`;
  const stop = async () => {
    if (child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  };
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) throw new Error(`${way.name} ended at once: ${said}`);
    const answer = await fetch(site).catch(() => undefined);
    if (answer) return { site, stop };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await stop();
  throw new Error(`${way.name} does not answer: ${said}`);
}
