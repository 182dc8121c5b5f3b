import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import type { z } from 'astro/zod';
import type { Entries, Entry } from '../curriculum/entry.ts';
import type { Problem } from '../curriculum/problem.ts';
import { collections } from '../schema/collections.ts';

/** What was read from disk: the content, and what could not be read. */
export interface ReadContent {
  entries: Entries;
  problems: Problem[];
}

/** All of the content below `root`, read with the YAML reader that Astro uses; what cannot be read is a problem. */
export function readContent(root: string): ReadContent {
  const problems: Problem[] = [];
  const entries = Object.fromEntries(
    Object.entries(collections).map(([name, { base, pattern, schema }]) => [
      name,
      listFiles(root, base, pattern).flatMap((file) => {
        const read = readEntry(root, file, base, schema);
        if ('entry' in read) return [read.entry];
        problems.push(...read.problems);
        return [];
      }),
    ]),
  );
  // Each list was judged by the schema that its type is inferred from.
  return { entries: entries as unknown as Entries, problems };
}

function listFiles(root: string, base: string, pattern: string): string[] {
  const ending = pattern.slice(pattern.lastIndexOf('.'));
  const isFile = !pattern.includes('*');
  if (isFile) return [`${base}/${pattern}`];
  if (!existsSync(join(root, base))) return [];
  return readdirSync(join(root, base), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${base}/${name.replaceAll('\\', '/')}`)
    .toSorted();
}

function readEntry(
  root: string,
  file: string,
  base: string,
  schema: z.ZodType,
): { entry: Entry<unknown> } | { problems: Problem[] } {
  try {
    const text = readFileSync(join(root, file), 'utf8');
    const { head, body } = file.endsWith('.mdx') ? splitHead(text) : { head: text, body: '' };
    const data = load(head, { filename: file });
    const judged = schema.safeParse(data);
    if (!judged.success) return { problems: judged.error.issues.map((issue) => describe(file, issue, data)) };
    const id = file.slice(base.length + 1).replace(/\.\w+$/, '');
    return { entry: { id, file, data: judged.data, body } };
  } catch (error) {
    return {
      problems: [
        {
          file,
          rule: 'S0',
          severity: 'error',
          wrong: `It cannot be read: ${(error as Error).message.split('\n')[0]}.`,
          advice: 'Mend the YAML at that line and column; quote prose that has a colon, comma or #.',
        },
      ],
    };
  }
}

function splitHead(text: string): { head: string; body: string } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(text);
  if (!match) throw new Error('there is no head between two lines of “---”');
  return { head: match[1] ?? '', body: match[2] ?? '' };
}

function describe(file: string, issue: z.core.$ZodIssue, data: unknown): Problem {
  let value = data;
  const ids: string[] = [];
  for (const key of issue.path) {
    value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
    const own = (value as { id?: unknown } | undefined)?.id;
    if (typeof own === 'string') ids.push(own);
  }
  const path = issue.path.join('.') || 'the whole file';
  const found = typeof value === 'object' || value === undefined ? '' : ` (found ${JSON.stringify(value)})`;
  return {
    file,
    ...(ids.length === 0 ? {} : { id: ids.join(' › ') }),
    rule: 'S0',
    severity: 'error',
    wrong: `${path}: ${issue.message}${found}.`,
    advice: 'Compare with the field’s sentence in src/schema; every field and its meaning stands there.',
  };
}
