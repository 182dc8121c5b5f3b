import { caching, hashed, kept, type Site } from './rules.ts';

/** What nginx includes in the `server` block of the host. */
export function writeNginx({ base, folder, headers }: Site): string {
  // A location with headers of its own forgets those around it, so each says all.
  const say = (cache: string) => [
    ...Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`),
    `add_header Cache-Control "${cache}";`,
  ];
  const bare = base === '/' ? [] : [`location = ${base.slice(0, -1)} { return 301 ${base}; }`];
  const locations = hashed.map((name) =>
    block(`location ^~ ${base}${name}/`, [`alias ${folder}/${name}/;`, ...say(caching.hashed)]),
  );
  const hidden = kept.map((name) => `location = ${base}${name} { return 404; }`);
  return `${[
    '# PACS Prep. In the server block of your host: include this file, after you have set the folder to where the site lies.',
    '# The compressed copies beside the files need ngx_http_gzip_static_module, which Debian, Ubuntu and nginx.org build in.',
    ...bare,
    block(`location ^~ ${base}`, [
      `alias ${folder}/;`,
      'index index.html;',
      `error_page 404 ${base}404.html;`,
      'absolute_redirect off;',
      'gzip_static on;',
      'gzip_vary on;',
      'charset utf-8;',
      ...say(caching.other),
      ...locations,
      ...hidden,
    ]),
  ].join('\n')}\n`;
}

function block(name: string, lines: readonly string[]): string {
  return `${name} {\n${lines.map((line) => line.replaceAll(/^/gm, '  ')).join('\n')}\n}`;
}
