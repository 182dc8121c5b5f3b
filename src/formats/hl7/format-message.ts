import { isHeader } from './message.ts';
import type { Delimiters, Field, Message, Segment } from './message.ts';

/** The message as text, built from its sub-components: what was parsed comes out to the letter. */
export function formatMessage({ before, segments, delimiters }: Message): string {
  return before + segments.map((segment) => formatSegment(segment, delimiters) + segment.ending).join('');
}

/** One segment as text, without its ending. */
export function formatSegment({ name, fields }: Segment, delimiters: Delimiters): string {
  const texts = fields.map((field) => formatField(field, delimiters));
  if (!isHeader(name)) return [name, ...texts].join(delimiters.field);
  const [separator = '', ...others] = texts;
  return name + separator + others.join(delimiters.field);
}

function formatField({ repetitions }: Field, delimiters: Delimiters): string {
  return repetitions
    .map(({ components }) =>
      components
        .map(({ subcomponents }) => subcomponents.map(({ text }) => text).join(delimiters.subcomponent))
        .join(delimiters.component),
    )
    .join(delimiters.repetition);
}
