import { build, preview } from 'astro';

// `npm start`: builds the site and serves it on this machine alone.
await build({ logLevel: 'warn' });
const { host = '127.0.0.1', port } = await preview({ logLevel: 'warn', server: { host: '127.0.0.1', port: 4321 } });
const name = host === '127.0.0.1' ? 'localhost' : host;
console.log(`PACS Prep is ready at http://${name}:${port}${process.env['BASE_PATH'] ?? '/'}  (Ctrl-C ends it)`);
