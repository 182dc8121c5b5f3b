import type { Message, Piece } from './message.ts';

const pattern = /^([A-Z][A-Z0-9]{2})(?:\[(\d+)\])?(?:-(\d+)(?:\[(\d+)\])?(?:\.(\d+)(?:\.(\d+))?)?)?$/;

/**
 * The pieces that stand at a path such as `PID-3.4.2` or `OBR[2]-4.1`, numbered from 1: of every segment of that name and every
 * repetition, unless one is picked in brackets; none where nothing stands there or the path is not one.
 */
export function readPath({ segments }: Message, path: string): Piece[] {
  const [whole, name, segment, field, repetition, component, subcomponent] = pattern.exec(path) ?? [];
  if (whole === undefined) return [];
  const ofName = pick(
    segments.filter((candidate) => candidate.name === name),
    segment,
  );
  if (field === undefined) return ofName;
  const fields = ofName.flatMap((found) => pick(found.fields, field));
  if (repetition === undefined && component === undefined) return fields;
  const repetitions = fields.flatMap((found) => pick(found.repetitions, repetition));
  if (component === undefined) return repetitions;
  const components = repetitions.flatMap((found) => pick(found.components, component));
  if (subcomponent === undefined) return components;
  return components.flatMap((found) => pick(found.subcomponents, subcomponent));
}

/** The text of the first piece at a path; empty where nothing stands there. */
export function readText(message: Message, path: string): string {
  return readPath(message, path)[0]?.text ?? '';
}

/** The one of this number, counted from 1, or all where none is asked for. */
function pick<Part>(parts: Part[], number: string | undefined): Part[] {
  return number === undefined ? parts : parts.filter((_, i) => i + 1 === Number(number));
}
