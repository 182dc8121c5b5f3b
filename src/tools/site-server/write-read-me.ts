import type { Site } from './rules.ts';

/** What somebody reads who is to put the site on a server. */
export function writeReadMe(version: string, { base, folder }: Site): string {
  return `PACS Prep ${version} for a web server
${'='.repeat(27 + version.length)}

The folder "site" is all there is: plain files, no program, no database, no
request to any other host. It was built for the address

    https://your.host${base}

and works under that path alone. For another path, build it again:

    npm run package:site -- --base /another/path/

1. Put the folder where your server finds it. The configurations here say
   ${folder}
   so change that if it lies elsewhere.
2. Tell the server:
   nginx    include server/nginx.conf in the server block of the host
            (tested with nginx 1.22)
   Apache   nothing: site/.htaccess says it, where AllowOverride All is set
            for the folder; else include server/apache.conf
            (tested with Apache 2.4)
   Caddy    import server/Caddyfile in the block of the host
   IIS      nothing: site/web.config says it; make an application of the path
            (not tried on a real IIS)
3. Open the address. HTTPS is needed to install it and to use it offline;
   everything else works on plain http too.

WHAT THE CONFIGURATIONS SAY
Headers: a content policy (what the pages say themselves, and that no other
  site may frame them), nosniff, referrer, permissions and opener policies.
  To let a learning management system of another host show the site in a
  frame, add that host after frame-ancestors.
Caching: files in _astro and banks for ever, as another content has another
  address; everything else is asked for each time, which costs no transfer
  while it is unchanged. So put a new version in place of the old one, and
  everybody has it at the next visit.
Compression: a compressed copy lies beside every file that gains by it.

LICENCES
The program: LICENSE. The content: LICENSE-CONTENT. What it is built from:
LICENSES-OF-OTHERS.txt.
`.replaceAll('\n', '\r\n');
}
