import { caching, hashed, kept, types, type Site } from './rules.ts';

/** The modules without which a part of it is left out. */
const modules = 'headers, rewrite, mime, dir and setenvif';

/** What Apache reads in the folder of the site, as `.htaccess`, or in the `Directory` of the configuration. */
export function writeApache({ base, headers }: Site): string {
  const said = Object.entries(headers).map(([name, value]) => `  Header always set ${name} "${value}"`);
  const named = Object.entries(types).map(([ending, type]) => `  AddType ${type} ${ending}`);
  return `# PACS Prep. Apache 2.4 with ${modules}; as .htaccess it needs AllowOverride All (or FileInfo Indexes Options).
Options -Indexes -MultiViews
DirectoryIndex index.html
DirectorySlash On
ErrorDocument 404 ${base}404.html

<FilesMatch "^(${kept.map((name) => name.replace('.', String.raw`\.`)).join('|')})$">
  Require all denied
</FilesMatch>

<IfModule mod_mime.c>
${named.join('\n')}
  AddEncoding gzip .gz
  AddDefaultCharset utf-8
</IfModule>

<IfModule mod_headers.c>
${said.join('\n')}
  SetEnvIf Request_URI "^${base}(${hashed.join('|')})/" hashed
  Header set Cache-Control "${caching.other}"
  Header set Cache-Control "${caching.hashed}" env=hashed

  # The compressed copy beside a file, for who takes it.
  <IfModule mod_rewrite.c>
    RewriteEngine On
    RewriteBase ${base}
    RewriteCond %{HTTP:Accept-Encoding} gzip
    RewriteCond %{REQUEST_FILENAME}index.html.gz -s
    RewriteRule ^(.*/)?$ $1index.html.gz [L]
    RewriteCond %{HTTP:Accept-Encoding} gzip
    RewriteCond %{REQUEST_FILENAME}.gz -s
    RewriteRule ^(.+)$ $1.gz [L]
${compressed()}
  </IfModule>
</IfModule>
`;
}

/** For each type, that a compressed file is of that type, and is compressed only to travel. */
function compressed(): string {
  const endings = { '.html': 'text/html', '.css': 'text/css', '.txt': 'text/plain', '.xml': 'text/xml', ...types };
  return Object.entries(endings)
    .filter(([, type]) => !/webp|woff2/.test(type))
    .map(
      ([ending, type]) => `    <FilesMatch "\\${ending}\\.gz$">
      ForceType ${type}
      Header merge Vary Accept-Encoding
    </FilesMatch>`,
    )
    .join('\n');
}

/** The same for those who do not allow `.htaccess`. */
export function writeApacheDirectory(site: Site): string {
  const alias = site.base === '/' ? `DocumentRoot ${site.folder}` : `Alias ${site.base.slice(0, -1)} ${site.folder}`;
  const lines = writeApache(site).trimEnd().split('\n');
  return `${alias}\n<Directory ${site.folder}/>\n${[...lines, '', 'AllowOverride None', 'Require all granted']
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n')}\n</Directory>\n`;
}
