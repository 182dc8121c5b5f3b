import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../content/lessons');

/** The addresses of all lessons. */
export const lessons = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .map(
    (file) =>
      `learn/${file
        .replaceAll('\\', '/')
        .replace(/\/\d+-/, '/')
        .replace('.mdx', '/')}`,
  );
