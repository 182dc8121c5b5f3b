import { extname } from 'node:path';
import { gzipSync } from 'fflate';

const compressible = new Set(['.html', '.css', '.js', '.json', '.svg', '.txt', '.webmanifest', '.xml']);

/** The file compressed, to lie beside it; nothing where that would not spare a packet. */
export function compress(path: string, bytes: Uint8Array): Uint8Array | undefined {
  if (!compressible.has(extname(path)) || bytes.length < 1400) return undefined;
  // Without a time in it, the same file gives the same bytes.
  return gzipSync(bytes, { level: 9, mtime: 0 });
}
