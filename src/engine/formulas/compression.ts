import { formatFixed, show } from './format-number.ts';
import type { Formula } from './formula.ts';

/** What a volume takes up once it is compressed at a ratio of so much to one. */
export const compression: Formula<'volume' | 'ratio'> = {
  parameters: {
    volume: { unit: 'TB', says: 'the volume before', allowed: { from: 20, to: 900, step: 5 } },
    ratio: {
      unit: '',
      says: 'the ratio, before to after, as 2.5 to 1',
      allowed: [2.2, 2.4, 2.5, 2.8, 3, 3.2, 4, 5, 6, 8],
    },
  },
  unit: 'TB',
  digits: 1,
  compute: ({ volume, ratio }) => volume / ratio,
  wrong({ volume, ratio }) {
    return [
      {
        value: volume - volume / ratio,
        rationale: 'That is what the compression saves. What is stored is the rest.',
      },
      {
        value: volume / (ratio + 1),
        rationale: `The whole was cut into ${show(ratio)} + 1 parts. The ratio is of before to after: divide by ${show(ratio)}.`,
      },
      {
        value: volume * (1 - ratio / 100),
        rationale: `The ratio was taken for a saving of ${show(ratio)} %. It divides the volume by ${show(ratio)}.`,
      },
      {
        value: volume * (1 - ratio / 10),
        rationale: `The ratio was taken for a saving of ${show(ratio * 10)} %. It divides the volume by ${show(ratio)}.`,
      },
    ];
  },
  solve({ volume, ratio }) {
    return [
      `${show(ratio)} to 1: what took ${show(ratio)} TB takes 1 TB`,
      `${show(volume)} ÷ ${show(ratio)} = ${formatFixed(volume / ratio, 1)} TB`,
    ];
  },
};
