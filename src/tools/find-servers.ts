import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Web servers that a hospital may have, by the name of their program. */
export const servers = ['nginx', 'apache2', 'caddy'] as const;
export type Server = (typeof servers)[number];

/** The path of a server's program on this machine, if it is installed. */
export function findServer(server: Server): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, server)).find((path) => existsSync(path));
}
