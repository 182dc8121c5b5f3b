import { keysOf } from '../../item-entry.ts';
import { choiceRule } from '../../rule.ts';
import { plainText } from '../../wording/words.ts';
import { readUnitValue } from './unit-value.ts';

type Kind = 'number' | 'code' | 'acronym' | 'noun' | 'noun phrase' | 'clause' | 'sentence';

const numeral = /^(none|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i;
const code = /^`[^`]+`$|^\(?[0-9a-f]{4},[0-9a-f]{4}\)?$|^0x[0-9a-f]+$|^\d+(\.\d+){2,}$/i;
const acronym = /^((the|an?|its) )?[A-Z][A-Z0-9_ -]+$/;
const finite =
  /\b(is|are|was|were|has|have|had|does|do|did|can|cannot|could|will|would|shall|should|must|may|might)\b/i;
// What follows these is a clause within the option.
const subordinate =
  /[,:;]|\b(that|which|who|whose|where|when|what|how|why|whether|if|as|since|because|while|until|unless|than)\b/i;

/** ITEM-RULES I19 (Haladyna 23): an option of another kind than the rest stands out, and must not be the key. */
export const heterogeneousOptions = choiceRule({
  id: 'I19',
  sentence: 'The key is of the same kind as some distractor: a number, a code, an acronym, a noun, a phrase, a clause.',
  severity: 'warning',
  advice: 'Write the options in one form.',
  find: ({ item }) => {
    const keys = keysOf(item);
    const kinds = item.options.map(({ id, text }) => ({ text, isKey: keys.includes(id), may: kindsOf(text) }));
    const right = kinds.filter(({ isKey }) => isKey);
    const others = new Set(kinds.filter(({ isKey }) => !isKey).flatMap(({ may }) => may));
    const [first] = right;
    const shared = first?.may.find((kind) => right.every(({ may }) => may.includes(kind)));
    if (!first || !shared || right.some(({ may }) => may.some((kind) => others.has(kind)))) return [];
    const { text } = first;
    const rest = [...others].join(', ');
    return [{ text, wrong: `Only the key “${text}” is of its kind (${shared}; the rest: ${rest}).` }];
  },
});

/** What an option may be: without a dictionary of verbs, a long one may be a phrase or a clause. */
function kindsOf(text: string): Kind[] {
  const plain = plainText(text);
  if (/[.?!]$/.test(plain)) return ['sentence'];
  if (readUnitValue(text) || numeral.test(plain)) return ['number'];
  if (code.test(text)) return ['code'];
  if (acronym.test(plain)) return ['acronym'];
  if (finite.test(plain.split(subordinate)[0] ?? '')) return ['clause'];
  const words = plain.split(/\s+/).length;
  if (words === 1) return ['noun'];
  if (words === 2) return ['noun', 'noun phrase'];
  return words === 3 ? ['noun phrase'] : ['noun phrase', 'clause'];
}
