import { getCollection, getEntry, render } from 'astro:content';
import { collections } from '../schema/collections.ts';
import type { Curriculum } from './curriculum.ts';
import type { Entries, Entry } from './entry.ts';
import { join } from './join.ts';

let joined: Promise<Curriculum> | undefined;

/** The curriculum of this site, joined once for a build. */
export function loadCurriculum(): Promise<Curriculum> {
  if (import.meta.env.DEV) return loadEntries().then(join);
  return (joined ??= loadEntries().then(join));
}

/** A lesson's text as a component. */
export async function renderLesson(entry: string) {
  const lesson = await getEntry('lessons', entry);
  if (!lesson) throw new Error(`There is no lesson ${entry}.`);
  return render(lesson);
}

type Name = keyof typeof collections;

async function loadEntries(): Promise<Entries> {
  const names = Object.keys(collections) as Name[];
  const read = await Promise.all(names.map(async (name) => [name, await list(name)] as const));
  // Each list was judged by the schema that its type is inferred from.
  return Object.fromEntries(read) as unknown as Entries;
}

async function list(name: Name): Promise<Entry<unknown>[]> {
  const entries = await getCollection(name);
  return entries
    .map(({ id, data, body = '', filePath = '' }) => ({ id, data, body, file: filePath }))
    .toSorted((a, b) => (a.file < b.file ? -1 : 1));
}
