import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const styles = join(import.meta.dirname, '../../src/styles');
const sheets = readdirSync(styles).map((file) => [file, readFileSync(join(styles, file), 'utf8')] as const);

/** Selectors by which one more element makes the browser count the styles of many others anew, while a click waits. */
const costly = [/\* \+ \*/, /^ {2}html:has\(/];

test('no selector makes an answer’s feedback cost the styles of the whole page', () => {
  const found = sheets.flatMap(([file, text]) =>
    text
      .replaceAll(/\/\*[\s\S]*?\*\//g, '')
      .split('\n')
      .filter((line) => costly.some((pattern) => pattern.test(line)))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(sheets.length).toBeGreaterThan(10);
  expect(found).toEqual([]);
});
