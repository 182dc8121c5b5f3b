import type { Sample } from '../header/sources.ts';

/** Samples that are opened together, as one study or one transfer. */
export interface SampleSet {
  id: string;
  title: string;
  text: string;
  samples: string[];
}

const sets: SampleSet[] = [
  {
    id: 'ct-study',
    title: 'A CT study of seven objects',
    text: 'Three slices, a report, a key image, a report as PDF and a presentation state. They refer to each other by UIDs.',
    samples: [
      'ct-chest-1',
      'ct-chest-2',
      'ct-chest-3',
      'sr-report',
      'kos-of-interest',
      'encapsulated-pdf',
      'gsps-lung-and-arrow',
    ],
  },
  {
    id: 'returned',
    title: 'Three objects that came back from a script',
    text: 'Two are said to be de-identified. The third is an original of the same patient, by which the others can be judged.',
    samples: ['broken-name-in-private', 'broken-burnt-in', 'ct-chest-1'],
  },
];

/** The sets first, then every sample by itself. */
export function listSets(samples: readonly Sample[]): { together: SampleSet[]; alone: SampleSet[] } {
  const alone = samples.map(({ id, title, text }) => ({ id, title, text, samples: [id] }));
  return { together: sets, alone };
}
