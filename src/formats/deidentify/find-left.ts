import { isPrivate } from '../dicom/dictionary.ts';
import { decodeLatin } from '../dicom/decode-text.ts';
import { isDummy } from './dummy.ts';
import { textOfHeld, type Held } from './held.ts';
import { findIdentifiers, type Identifier } from './identifiers.ts';
import { isWellKnown } from './pseudonyms.ts';

/** What may still say who somebody is. */
export type Kind = 'pixels' | 'private' | 'text' | 'uid' | 'date' | 'kept' | 'document' | 'graphics' | 'face' | 'sound';

/** Something that is left in a file, which a person has to look at. */
export interface Finding {
  kind: Kind;
  path: string;
  tag: string;
  name: string;
  /** What is left, short. */
  value: string;
  /** What of the original stands in it, word for word. */
  holds: Identifier[];
}

/** What the original was, as far as the judgement needs it. */
export interface Original {
  identifiers: readonly Identifier[];
  /** The UIDs of the original, well-known ones apart. */
  uids: ReadonlySet<string>;
  /** The values that options kept, by path. */
  kept: ReadonlySet<string>;
}

/** Everything that is left in a data set after the profile, at every depth, in the order of the file. */
export function findLeft(elements: readonly Held[], original: Original): Finding[] {
  return [...judgeAll(elements, original, ''), ...judgeFace(elements)];
}

function judgeAll(elements: readonly Held[], original: Original, path: string): Finding[] {
  return elements.flatMap((element) => [
    ...judge(element, elements, original, path),
    ...(element.items ?? []).flatMap((item, i) => judgeAll(item, original, `${path}${element.tag}[${i}].`)),
  ]);
}

const longTexts = new Set(['LT', 'ST', 'UT', 'UC']);
const textVrs = new Set(['LO', 'SH', 'PN', 'CS', 'AE', 'UR', ...longTexts]);
const speaking = /Description|Comment|Text|Title|Label|Reason|History|Remark|Note|Statement/;
const ofUs = new Set(['0012,0063', '0010,0010', '0010,0020', '0008,0104']);

function judge(element: Held, besides: readonly Held[], original: Original, path: string): Finding[] {
  const { tag, vr, keyword, items, fragments, bytes } = element;
  const text =
    textVrs.has(vr) || isDateVr(vr)
      ? element.text
      : /^(?:UN|OB)$/.test(vr)
        ? decodeLatin(bytes.subarray(0, 65_536))
        : '';
  const holds = vr === 'UI' || tag === '7FE0,0010' ? [] : findIdentifiers(text, original.identifiers);
  const found = (kind: Kind, value = element.text): Finding[] => [
    { kind, path: `${path}${tag}`, tag, name: nameOf(element), value: value.slice(0, 120), holds },
  ];
  const isEmpty = element.text === '' && bytes.length === 0 && !fragments;
  if (isPrivate(tag)) return items || keyword === 'PrivateCreator' || isEmpty ? [] : found('private');
  if (tag === '7FE0,0010') return found('pixels', tellPixels(besides));
  if (tag === '0042,0011' && bytes.length > 2) return found('document', `${bytes.length} bytes`);
  if (tag.startsWith('60') && tag.endsWith(',3000')) return found('graphics', `${bytes.length} bytes of overlay`);
  if (tag.startsWith('50') && tag.endsWith(',3000')) return found('graphics', `${bytes.length} bytes of curve`);
  if (tag.startsWith('5400,1010')) return found('sound', `${bytes.length} bytes of waveform`);
  if (items || isEmpty || ofUs.has(tag)) return holds.length > 0 && !ofUs.has(tag) ? found('text') : [];
  if (vr === 'UI') return element.text.split('\\').some((uid) => original.uids.has(uid)) ? found('uid') : [];
  if (isDummy(vr, element.text)) return [];
  if (vr === 'DA' || vr === 'DT') return found('date');
  const isText = longTexts.has(vr) || (speaking.test(keyword) && textVrs.has(vr) && vr !== 'CS');
  if (isText || holds.length > 0) return found('text');
  return original.kept.has(`${path}${tag}`) ? found('kept') : [];
}

const isDateVr = (vr: string): boolean => vr === 'DA' || vr === 'DT';

function nameOf({ name, creator }: Held): string {
  return name || (creator === undefined ? 'Unknown' : `Private, of ${creator}`);
}

function tellPixels(besides: readonly Held[]): string {
  const said = textOfHeld(besides, '0028,0301');
  return said === '' ? 'Burned In Annotation is absent, which is no NO' : `Burned In Annotation says ${said}`;
}

const headModalities = new Set(['CT', 'MR', 'PT', 'NM']);

/** Slices through a head can be put together to a face that friends may know (PS3.15 §E.3.2). */
function judgeFace(elements: readonly Held[]): Finding[] {
  const part = ['0018,0015', '0008,1030', '0008,103E', '0018,1030'].map((tag) => textOfHeld(elements, tag)).join(' ');
  const isHead =
    headModalities.has(textOfHeld(elements, '0008,0060')) && /head|brain|skull|face|sinus|orbit/i.test(part);
  const finding = { kind: 'face' as const, path: '7FE0,0010', tag: '7FE0,0010', name: 'Pixel Data', holds: [] };
  return isHead ? [{ ...finding, value: 'Slices through a head' }] : [];
}

/** All UIDs of a data set that are not the standard’s own. */
export function listUids(elements: readonly Held[]): string[] {
  return elements.flatMap(({ vr, text, items }) => [
    ...(vr === 'UI' ? text.split('\\').filter((uid) => uid !== '' && !isWellKnown(uid)) : []),
    ...(items ?? []).flatMap((item) => listUids(item)),
  ]);
}
