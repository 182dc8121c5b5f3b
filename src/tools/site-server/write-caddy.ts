import { caching, hashed, kept, type Site } from './rules.ts';

/** What Caddy imports in the block of the host. */
export function writeCaddy({ base, folder, headers }: Site): string {
  const bare = base === '/' ? '' : `redir ${base.slice(0, -1)} ${base} 301\n`;
  const said = Object.entries(headers).map(([name, value]) => `\t\t${name} "${value}"`);
  const paths = (names: readonly string[], rest: string) => names.map((name) => `/${name}${rest}`).join(' ');
  return `# PACS Prep. In the block of your host: import this file, after you have set the folder to where the site lies.
${bare}handle_path ${base}* {
	root * ${folder}
	header {
${said.join('\n')}
	}
	@other not path ${paths(hashed, '/*')}
	@hashed path ${paths(hashed, '/*')}
	header @other Cache-Control "${caching.other}"
	header @hashed Cache-Control "${caching.hashed}"
	@kept path ${paths(kept, '')}
	error @kept 404
	file_server {
		precompressed gzip
	}
}
handle_errors {
	header Cache-Control "${caching.other}"
	root * ${folder}
	rewrite * /404.html
	file_server
}
`;
}
