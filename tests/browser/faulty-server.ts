import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** How an answer goes wrong: an error, a page in the place of data, a connection that drops in the middle, or none at all. */
export type Fault = 404 | 500 | 'html' | 'drop' | 'never';

/** Serves a built folder below `base` on this machine alone, as badly as a test wants. */
export async function serveBadly(folder: string, base = '/') {
  const served = {
    folder,
    /** The paths that were asked for. */
    asked: [] as string[],
    /** What goes wrong with a path. */
    fault: (_path: string): Fault | undefined => undefined,
    /** Milliseconds that every answer takes. */
    delay: 0,
    origin: '',
    /** No server at that port any more, as without a network. */
    async switchOff() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
    async switchOn() {
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
    },
  };
  let port = 0;

  function answer(path: string, response: ServerResponse): void {
    served.asked.push(path);
    const file = join(served.folder, decodeURI(path), path.endsWith('/') || path === '' ? 'index.html' : '');
    const fault = served.fault(path);
    if (fault === 'never') return;
    if (fault === 'html') return void response.setHeader('content-type', 'text/html').end('<title>Sign in</title>');
    if (typeof fault === 'number') return void response.writeHead(fault).end(`<h1>${fault}</h1>`);
    if (!existsSync(file) || statSync(file).isDirectory()) return void response.writeHead(404).end('nothing here');
    const content = readFileSync(file);
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
    response.setHeader('content-length', content.length);
    if (fault !== 'drop') return void response.end(content);
    response.write(content.subarray(0, content.length / 2), () => response.destroy());
  }

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    if (pathname.startsWith(base)) setTimeout(answer, served.delay, pathname.slice(base.length), response);
    else response.writeHead(404).end();
  });
  await served.switchOn();
  port = (server.address() as AddressInfo).port;
  served.origin = `http://localhost:${port}${base}`;
  return served;
}
