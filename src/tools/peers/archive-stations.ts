import type { Receiver } from '../../formats/query/retrieve.ts';

const all = { refuses: [], storeStatus: '0000' };
const notCt = ['1.2.840.10008.5.1.4.1.1.88.67', '1.2.840.10008.5.1.4.1.1.11.1'];

/** The destinations of the recording as the simulated archive sees them; the first is the SCU of a C-GET. */
export const stationsOfTest: Receiver[] = [
  { title: 'STATION', ...all },
  { title: 'CTONLY', ...all, refuses: notCt },
  // Nobody answers there: no C-STORE of any class gets through.
  { title: 'GONE', ...all, storeStatus: 'A700' },
];
