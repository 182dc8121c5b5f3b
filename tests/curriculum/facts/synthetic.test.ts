import { expect, test } from 'vitest';
import { findRealLooking } from '../../../src/curriculum/facts/synthetic.ts';

const texts = (text: string) => findRealLooking(text).map((finding) => finding.text);

test('an invented patient in an invented hospital passes', () => {
  expect(
    texts(`Dr Imaginar asks for patient Ada Testwell, NL-100417, at archive.northlight.example (10.40.20.10).
(0010,0010) PN [TESTWELL^ADA]
(0010,0020) LO ⟦[NL-100417]⟧
(0010,0030) DA [19700101]
(0008,0018) UI [2.25.137]
PID|1||NL-100417^^^NORTH^MR||TESTWELL^ADA^^^^^L||19700101|F
OBR|1|E88121^EHR|R55310^RIS|CTHEAD^CT head^L||||||||||||IM01^IMAGINAR`),
  ).toEqual([]);
});

test('all that is real-looking is found, each once, with what to do', () => {
  const findings = findRealLooking('Dr Smith at 8.8.8.8, and Dr Smith again: smith@hospital.org.');
  expect(findings.map(({ text }) => text)).toEqual(['Smith', '8.8.8.8', 'smith@hospital.org']);
  for (const { wrong, advice } of findings) {
    expect(wrong.length).toBeGreaterThan(10);
    expect(advice).toMatch(/^Use /);
  }
});
