import type { Dictionary } from './dictionary.ts';
import type { Encoding, Warning } from './element.ts';

/** What bounds the time and memory that a file can take, whatever it holds. */
export interface Limits {
  elements: number;
  depth: number;
  warnings: number;
  /** Characters of all values together. */
  text: number;
}

export const usualLimits: Limits = { elements: 200_000, depth: 40, warnings: 200, text: 8_000_000 };

/** A file while it is read: its bytes, what was found wrong, and how much more may be read. */
export interface Reading {
  bytes: Uint8Array;
  view: DataView;
  dictionary: Dictionary;
  limits: Limits;
  warnings: Warning[];
  /** Where nothing more could be read, and why. Once set, every loop ends. */
  stoppedAt?: { offset: number; because: string };
  elements: number;
  text: number;
}

/** What stands over the elements of a data set or item: their encoding, and what outer elements hand down. */
export interface Scope {
  encoding: Encoding;
  depth: number;
  /** The value of (0008,0005). */
  characterSet: string;
  /** The value of (0028,0103), which tells US from SS in implicit VR. */
  isSigned: boolean;
}

/** Begins to read those bytes. */
export function startReading(bytes: Uint8Array, dictionary: Dictionary, limits = usualLimits): Reading {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { bytes, view, dictionary, limits, warnings: [], elements: 0, text: 0 };
}

/** Notes what is wrong; past the limit of warnings the rest is left out. */
export function warn(reading: Reading, offset: number, text: string): void {
  if (reading.warnings.length < reading.limits.warnings) reading.warnings.push({ offset, text });
}

/** Says where and why nothing more can be read; the first word holds. */
export function stop(reading: Reading, offset: number, because: string): void {
  reading.stoppedAt ??= { offset, because };
}
