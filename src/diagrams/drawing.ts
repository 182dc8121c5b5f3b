import type { Mark } from './lines.ts';
import type { TextStyle } from './measure.ts';

export type Point = [x: number, y: number];

/** A piece of a drawing, in pixels; its look is left to the stylesheet. */
export type Shape =
  | {
      is: 'text';
      /** The baseline. */
      at: Point;
      text: string;
      style: TextStyle;
      anchor: 'start' | 'middle' | 'end';
      tone?: Tone | undefined;
    }
  | { is: 'box'; at: Point; size: Point; look: BoxLook; tone?: Tone | undefined; round?: number }
  | {
      is: 'line';
      points: Point[];
      look: 'line' | 'hair' | 'dashed';
      tone?: Tone | undefined;
      /** Where a head stands; a cross says that it does not arrive. */
      head?: 'end' | 'both' | 'cross';
      /** How far bends are rounded. */
      round?: number;
    }
  | { is: 'dot'; at: Point; radius: number; look: 'full' | 'hollow' | 'number'; tone?: Tone | undefined }
  | { is: 'mark'; at: Point; mark: Exclude<Mark, 'key'> };

export type BoxLook = 'plain' | 'strong' | 'quiet' | 'note' | 'zone' | 'bar' | 'frame' | 'clear';
export type Tone = 'soft' | Mark;

export interface Drawing {
  width: number;
  height: number;
  shapes: Shape[];
}

/** A diagram as it is shown: for a column, for a phone, and in words. */
export interface Diagram {
  /** What kind it is, as a reader is told. */
  kind: string;
  /** What it shows, in one sentence. */
  summary: string;
  wide: Drawing;
  narrow: Drawing;
  told: Entry[];
}

/** A line of the same in words; it may bear a number, and lines of its own. */
export interface Entry {
  text: string;
  number?: number;
  under?: Entry[];
}

/** How wide a drawing may be in a column of text, and on a phone, before it scrolls. */
export const wideWidth = 640;
export const narrowWidth = 312;

/** The points with these coordinates: x and y of the first, x and y of the next. */
export function along(...coordinates: number[]): Point[] {
  return coordinates.flatMap((x, i): Point[] => (i % 2 === 0 ? [[x, coordinates[i + 1] ?? 0]] : []));
}
