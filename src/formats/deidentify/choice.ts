import type { Option } from './options.ts';
import type { Region } from './black-out.ts';

/** How a study is to be de-identified. */
export interface Choice {
  options: readonly Option[];
  /** Private creators whose blocks are taken as safe, besides the listed and the declared ones. */
  trusted: readonly string[];
  /** What new UIDs, pseudonyms and the shift of dates are made from; whoever has it can make them again. */
  key: string;
  /** The key as it is for all files of the study, or made another one for each, as a tool does that is run file by file. */
  keyOf: 'study' | 'file';
  /** What is blackened in the pixels of a file, by its number in the study. */
  regions?: Readonly<Record<number, readonly Region[]>>;
}
