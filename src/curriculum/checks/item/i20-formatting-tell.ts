import { keysOf } from '../../item-entry.ts';
import { choiceRule } from '../../rule.ts';
import { hasNumber, hasUnit } from './unit-value.ts';

const tells: { what: string; has: (text: string) => boolean; among?: (text: string) => boolean }[] = [
  { what: 'is bold', has: (text) => /\*\*|__/.test(text) },
  { what: 'has code', has: (text) => text.includes('`') },
  { what: 'has a link', has: (text) => /\]\(|https?:\/\//.test(text) },
  // `AE (application entity)` or `application entity (AE)`, but not the name `Image Position (Patient)`.
  { what: 'expands an acronym', has: (text) => /\b[A-Z][A-Z0-9-]+ \([^)]*[a-z]{2}|\([A-Z][A-Z0-9-]+\)/.test(text) },
  // A unit is a tell where the other options have numbers too, and go without.
  { what: 'has a unit', has: hasUnit, among: hasNumber },
  { what: 'has a citation', has: (text) => /\bPS3\.\d|\bRFC \d|\bISO \d|§/.test(text) },
  { what: 'ends with a full stop', has: (text) => /\.\s*$/.test(text) },
  { what: 'ends with space', has: (text) => /\s$/.test(text) },
];

/** ITEM-RULES I20 (NBME): an author who takes more care over the key shows it. */
export const formattingTell = choiceRule({
  id: 'I20',
  sentence: 'The key is not marked off from every distractor by its formatting.',
  severity: 'error',
  advice: 'Give all options the same form.',
  find: ({ item }) => {
    const keys = keysOf(item);
    const text = item.options.find(({ id }) => keys.includes(id))?.text ?? '';
    return tells
      .filter(({ has, among = () => true }) =>
        item.options.every((option) => among(option.text) && has(option.text) === keys.includes(option.id)),
      )
      .map(({ what }) => ({ text, wrong: `The key alone ${what}: “${text}”.` }));
  },
});
