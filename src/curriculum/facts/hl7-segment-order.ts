import type { Message, Segment } from '../../formats/hl7/message.ts';
import { readText } from '../../formats/hl7/read-path.ts';
import type { SegmentPlace, Structure } from '../../standards/hl7/messages.ts';
import { versionsOf } from '../../standards/hl7/segments.ts';
import type { Finding } from './finding.ts';
import { findMisplaced } from './misplaced-segment.ts';

/** What a structure misses, what has no place in it, and the first segment out of order; those of Z may stand anywhere. */
export function judgeSegmentOrder(message: Message, structure: Structure): Finding[] {
  const { name, segments: places } = structure;
  const segments = message.segments.filter((segment) => !segment.name.startsWith('Z'));
  const present = new Set(segments.map((segment) => segment.name));
  const missing = places.filter((place) => place.required && !present.has(place.name));
  // A segment that no version knows is spoken of elsewhere.
  const strangers = segments.filter((segment) => !isPlaced(segment, places) && versionsOf(segment.name).length > 0);
  return [
    ...missing.map((place) => ({
      text: readText(message, 'MSH-9'),
      wrong: `${name} is not without ${place.name}, and there is none.`,
      advice: `Add ${place.name}, or show an excerpt.`,
    })),
    ...strangers.map((segment) => ({
      text: segment.text,
      wrong: `${name} has no place for ${segment.name}.`,
      advice: 'Leave it out, or choose the message that has it.',
    })),
    // Where a required segment is missing, the rest cannot be in order.
    ...(missing.length > 0 ? [] : judgeOrder(segments, structure)),
  ];
}

function judgeOrder(segments: Segment[], { name, parts, segments: places }: Structure): Finding[] {
  const placed = segments.filter((segment) => isPlaced(segment, places));
  const names = placed.map((segment) => segment.name);
  const at = findMisplaced(parts, names);
  if (at === undefined) return [];
  const before = names[at - 1] ?? 'nothing';
  const segment = placed[at];
  const lacking = listNeeded(segment?.name ?? before, places).find((needed) => !names.includes(needed));
  if (!segment)
    return [
      {
        text: placed.at(-1)?.text ?? '',
        wrong: `${name} does not end after ${before}${lacking ? `: ${lacking} is missing` : ''}.`,
        advice: 'Add what is missing, or show an excerpt.',
      },
    ];
  const { text } = segment;
  if (lacking) {
    const wrong = `In ${name}, ${segment.name} needs ${lacking}, and there is none.`;
    return [{ text, wrong, advice: `Add ${lacking}, or leave ${segment.name} out.` }];
  }
  const wrong = `In ${name}, ${segment.name} has no place after ${before}.`;
  return [{ text, wrong, advice: 'Order the segments as the structure has them.' }];
}

function isPlaced({ name }: Segment, places: readonly SegmentPlace[]): boolean {
  return places.some((place) => place.name === name);
}

/** What the groups around the first place of a segment are never without. */
function listNeeded(name: string, places: readonly SegmentPlace[]): string[] {
  const groups = places.find((place) => place.name === name)?.groups ?? [];
  return groups.flatMap((group) =>
    places.filter((place) => place.neededInGroup && place.groups.at(-1) === group).map((place) => place.name),
  );
}
