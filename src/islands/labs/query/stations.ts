import type { Receiver } from '../../../formats/query/retrieve.ts';

const sr = ['1.2.840.10008.5.1.4.1.1.88.67', '1.2.840.10008.5.1.4.1.1.88.11'];
const presentation = ['1.2.840.10008.5.1.4.1.1.11.1', '1.2.840.10008.5.1.4.1.1.88.59'];

/** A receiver with a word on it for the form. */
export interface Station extends Receiver {
  text: string;
}

/** The archive's list of destinations for C-MOVE. */
export const stations: Station[] = [
  { title: 'READ_1', text: 'takes every class', refuses: [], storeStatus: '0000' },
  {
    title: 'READ_OLD',
    text: 'takes no reports or presentation states',
    refuses: [...sr, ...presentation],
    storeStatus: '0000',
  },
  { title: 'TEACHING', text: 'stores, but coerces patient data', refuses: [], storeStatus: 'B000' },
  { title: 'FULL_DISK', text: 'has no room left', refuses: [], storeStatus: 'A700' },
];

/** What the SCU of a C-GET offered in the SCP role: without role selection it can receive nothing (PS3.4 §C.5.3). */
export const offers: Record<string, { title: string; receiver: (classes: readonly string[]) => Receiver }> = {
  all: { title: 'the SCP role for every class', receiver: () => offer([]) },
  images: { title: 'the SCP role for images alone', receiver: () => offer([...sr, ...presentation]) },
  none: { title: 'no role selection', receiver: (classes) => offer(classes) },
};

function offer(refuses: readonly string[]): Receiver {
  return { title: 'the SCU', refuses, storeStatus: '0000' };
}
