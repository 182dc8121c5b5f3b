import { expect, test } from 'vitest';
import { makeLegend } from '../../../src/components/mdx/make-legend.ts';

const rows = (...args: Parameters<typeof makeLegend>) => makeLegend(...args)?.rows.map((row) => row.join(' | '));

test('each field of a message has its name, its component’s and its text', () => {
  expect(rows('hl7', 'PID|1||⟦NL-1^^^HARB&2.25&ISO⟧')).toEqual([
    'PID | Patient Identification | ',
    'PID-1 | Set ID - PID | 1',
    'PID-3.1 | Patient Identifier List: ID Number | NL-1',
    'PID-3.4.1 | Patient Identifier List: Assigning Authority: Namespace ID | HARB',
    'PID-3.4.2 | Patient Identifier List: Assigning Authority: Universal ID | 2.25',
    'PID-3.4.3 | Patient Identifier List: Assigning Authority: Universal ID Type | ISO',
  ]);
});

test('names are those of the version that the message declares', () => {
  const message = (version: string) => `MSH|^~\\&|||||||ADT^A08|7|P|${version}\nPID|1|||||||F`;
  expect(rows('hl7', message('2.3'))).toContain('PID-8 | Sex | F');
  expect(rows('hl7', message('2.5.1'))).toContain('PID-8 | Administrative Sex | F');
  expect(rows('hl7', message('9.9'))).toContain('PID-8 | Administrative Sex | F');
});

test('what partners agreed on, and what a version lacks, is said to be so', () => {
  expect(rows('hl7', 'ZTR|1')).toContain('ZTR-1 | agreed on between the partners | 1');
  expect(rows('hl7', `EVN${'|'.repeat(40)}x`)).toContain('EVN-40 | not in version 2.5.1 | x');
});

test('each tag stands once, with name, VR and VM of the standard', () => {
  const dump = '(0010,0020) LO [a]\n(0010,0020) LO [b]\n(0029,0010) LO [X]\n(0029,1001) ⟦LO⟧ [y]\n(fffe,e000) na';
  expect(rows('dump', dump)).toEqual([
    '(0010,0020) | Patient ID | LO | 1',
    '(0029,0010) | Private Creator | LO | 1',
    '(0029,1001) | odd group: a private element | – | –',
    '(FFFE,E000) | Item | – | 1',
  ]);
  expect(makeLegend('dump', dump)?.points.map(({ row }) => row)).toEqual([0, 0, 1, 2, 3]);
});

test('a dump that names each of its tags says so, and one that cuts a name does not', () => {
  expect(makeLegend('dump', '(0010,0020) LO [a]  # 2, 1 PatientID')?.isSaid).toBe(true);
  expect(makeLegend('dump', '(0010,0020) LO [a]  # 2, 1 Patien…')?.isSaid).toBe(false);
});

test('what names nothing of a standard has no legend', () => {
  expect(makeLegend('log', 'E: Connection refused')).toBeUndefined();
  expect(makeLegend('hl7', 'no segment')).toBeUndefined();
});
