import { options } from '../formats/deidentify/options.ts';
import { lookUp, type Dictionary } from '../formats/dicom/dictionary.ts';
import type { Challenge } from '../schema/challenge.ts';
import { shipDictionary } from './ship-dictionary.ts';

let dictionary: Dictionary | undefined;

/** What was to be done where facts say it: line by line, as Markdown. */
export function tellFacts(challenge: Challenge): string[] {
  const { solved } = challenge;
  const lines = [...solved.all.map((fact) => [fact]), ...solved.any];
  return lines.map((facts) => {
    const told = facts.map((fact) => tellFact(fact, challenge));
    return told.map((words, i) => (i === 0 ? words : words.replace(/^M/, 'm'))).join(', or ');
  });
}

type Teller = [pattern: RegExp, tell: (found: string[], nameOf: (sample: string) => string) => string];

/** Words for the facts of the benches, as Markdown. */
const tellers: Teller[] = [
  [/^mark (\S+)$/, ([sample = ''], nameOf) => `Mark **${nameOf(sample)}** as a whole`],
  [
    /^mark (\S+) (\S+)$/,
    ([sample = '', at = ''], nameOf) => `Mark \`${at}\` ${nameOfElement(at)} in **${nameOf(sample)}**`,
  ],
  [/^image (\S+)$/, ([sample = ''], nameOf) => `Show **${nameOf(sample)}**`],
  [/^state (\S+)$/, ([sample = ''], nameOf) => `Lay **${nameOf(sample)}** over it`],
  [/^photometric (.+)$/, ([value]) => `Photometric Interpretation: ${value}`],
  [/^planar (.+)$/, ([value]) => `Planar Configuration: ${value}`],
  [/^signed (.+)$/, ([value]) => `Pixel Representation: ${value === 'yes' ? '1, signed' : '0, unsigned'}`],
  [/^bits (.+)$/, ([value]) => `Bits Stored: ${value}`],
  [/^window (\S+) (\S+)$/, ([center = '', width]) => `Window: centre ${center.replace('-', '−')}, width ${width}`],
  [
    /^tells (\S+) from (\S+)$/,
    ([one, other]) => `A window in which the ${spaced(one)} can be told from the ${spaced(other)}`,
  ],
  [/^pixel (\S+) within (\S+)$/, ([sample = '', region], nameOf) => `A mark on the ${region} in **${nameOf(sample)}**`],
  [/^option (\S+)$/, ([id]) => `Tick *${options.find((one) => one.id === id)?.title ?? id}*`],
  [/^key study$/, () => 'One key for all files'],
  [/^study whole$/, () => 'A study that holds together'],
  [
    /^covered (\S+) (\S+)$/,
    ([sample = '', text], nameOf) => `Blacken the ${text} in the pixels of **${nameOf(sample)}**`,
  ],
];

/** A fact in words; one that nobody has words for, to the letter. */
function tellFact(fact: string, { start }: Challenge): string {
  const named = Object.values(start)
    .flat()
    .filter((one) => typeof one === 'object' && one !== null && 'sample' in one && 'name' in one);
  const nameOf = (sample: string) => String(named.find((one) => one.sample === sample)?.name ?? sample);
  for (const [pattern, tell] of tellers) {
    const found = pattern.exec(fact);
    if (found) return tell(found.slice(1), nameOf);
  }
  return `\`${fact}\``;
}

const spaced = (id = ''): string => id.replaceAll('-', ' ');

function nameOfElement(at: string): string {
  return lookUp((dictionary ??= shipDictionary()), at.split('/').at(-1) ?? at)?.name ?? 'private';
}
