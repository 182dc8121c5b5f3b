import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

export type Kind = 'HTML' | 'CSS' | 'script' | 'font' | 'image' | 'data';

/** A site on this machine, and what it has sent since it was last asked, in bytes of bodies compressed by gzip. */
export interface Served {
  address: string;
  sent: { kind: Kind; bytes: number }[];
  stop: () => void;
}

const types: Record<string, [type: string, kind: Kind]> = {
  '.html': ['text/html; charset=utf-8', 'HTML'],
  '.css': ['text/css; charset=utf-8', 'CSS'],
  '.js': ['text/javascript; charset=utf-8', 'script'],
  '.json': ['application/json', 'data'],
  '.svg': ['image/svg+xml', 'image'],
  '.webp': ['image/webp', 'image'],
  '.woff2': ['font/woff2', 'font'],
  '.wasm': ['application/wasm', 'data'],
};
/** What is small already. */
const packed = new Set(['.webp', '.woff2']);

/** Serves the files below `root` as a plain web server does: gzip, no caching, 404.html for what is missing. */
export async function serve(root: string): Promise<Served> {
  const sent: Served['sent'] = [];
  const bodies = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const file = findFile(root, decodeURIComponent(new URL(request.url ?? '', 'http://site').pathname));
    const name = file ?? join(root, '404.html');
    const ending = extname(name);
    const [type, kind] = types[ending] ?? ['application/octet-stream', 'data'];
    const isText = type !== 'application/octet-stream' && !packed.has(ending);
    const body = bodies.get(name) ?? (isText ? gzipSync(readFileSync(name)) : readFileSync(name));
    bodies.set(name, body);
    // What is fetched for the next page is not fetched for this one.
    if (!request.headers['sec-purpose']) sent.push({ kind, bytes: body.length });
    response.writeHead(file ? 200 : 404, {
      'content-type': type,
      'content-length': body.length,
      ...(isText ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sent,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function findFile(root: string, path: string): string | undefined {
  const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}
