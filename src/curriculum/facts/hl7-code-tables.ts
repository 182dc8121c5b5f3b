import type { Claim } from '../claim.ts';
import { closedTableOf } from './hl7-coded-fields.ts';
import { judgeCode } from './hl7-codes.ts';
import { findFields } from './hl7-fields.ts';

/** Codes in a Markdown table whose head names a coded field: in its own column, or in a first column of codes. */
export function readCodeTables(text: string): Claim[] {
  const [head = '', , ...body] = text.split('\n').filter((line) => line.startsWith('|'));
  const titles = readRow(head);
  return titles.flatMap((title, column) => {
    const [mention] = findFields(title);
    const table = mention && closedTableOf(mention);
    if (!table) return [];
    // “| ORC-1 | Says |” has its codes below it, “| Code | In OBR-25 |” has them in front.
    const isOwn = mention.text === title.replace(/[`*]/g, '');
    if (!isOwn && !/^codes?$/i.test(titles[0] ?? '')) return [];
    return body.flatMap((line): Claim[] => {
      const row = readRow(line);
      const code = /^[`*]*([A-Z0-9]{1,3})[`*]*$/.exec(row[isOwn ? column : 0] ?? '')?.[1];
      const said = row[isOwn ? column + 1 : column] ?? '';
      if (code === undefined || !/\w/.test(said)) return [];
      const wrong = judgeCode(mention, table, code, ` ${said}`);
      return [wrong === undefined ? { text: line } : { text: line, wrong }];
    });
  });
}

function readRow(line: string): string[] {
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());
}
