import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../curriculum/check.ts';
import { rules } from '../curriculum/rules.ts';
import type { Problem } from '../curriculum/problem.ts';
import { dayOf } from '../engine/day.ts';
import { now, zone } from '../stores/clock.ts';
import { findLine } from './find-line.ts';
import { readContent, type ReadContent } from './read-content.ts';
import { readDictionary } from './read-dictionary.ts';

/** The content below `root` with all that is wrong with it today, by file and line. */
export function judgeContent(root: string): ReadContent {
  const { entries, problems } = readContent(root);
  const given = { today: dayOf(now(), zone()), isWord: readDictionary(root) };
  // While files cannot be read, a rule about the whole would only tell of what it misses.
  const asked = problems.length > 0 ? rules.filter(({ id }) => /^[IFL]/.test(id)) : rules;
  return { entries, problems: placeInOrder(root, [...problems, ...checkContent(entries, given, asked)]) };
}

function placeInOrder(root: string, problems: Problem[]): Problem[] {
  const texts = new Map<string, string>();
  const read = (file: string) => {
    const path = join(root, file);
    const text = texts.get(file) ?? (existsSync(path) && /\.\w+$/.test(file) ? readFileSync(path, 'utf8') : '');
    texts.set(file, text);
    return text;
  };
  return problems
    .map((problem) => {
      const text = read(problem.file);
      return text === '' ? problem : { ...problem, line: findLine(text, problem) };
    })
    .toSorted((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1));
}
