import type { FileTree } from '../dicom/read-file.ts';
import { blackOut } from './black-out.ts';
import type { Change } from './change.ts';
import type { Choice } from './choice.ts';
import { holdFile, textOfHeld, type Held } from './held.ts';
import { gatherIdentifiers, type Identifier } from './identifiers.ts';
import { daysOf, subjectOf } from './pseudonyms.ts';
import { sayHow } from './say-how.ts';
import { walk } from './walk.ts';
import { writeHeld } from './write-held.ts';

/** A file of a study, as it was and as it is now. */
export interface Deidentified {
  before: Held[];
  after: Held[];
  changes: Change[];
  bytes: Uint8Array;
}

/** All files of a study by one choice, so that UIDs, pseudonyms and dates agree; what identifies is gathered from all. */
export function deidentify(files: readonly FileTree[], choice: Choice): Deidentified[] {
  const held = files.map(holdFile);
  const identifiers = gatherIdentifiers(held.flat());
  return files.map((file, i) => deidentifyOne(held[i] ?? [], file.transferSyntax, { choice, identifiers, at: i }));
}

interface Of {
  choice: Choice;
  identifiers: Identifier[];
  at: number;
}

function deidentifyOne(before: Held[], transferSyntax: string | undefined, { choice, identifiers, at }: Of) {
  const { trusted } = choice;
  const key = choice.keyOf === 'study' ? choice.key : `${choice.key} file ${at}`;
  const ticked = new Set(choice.options);
  const patient = textOfHeld(before, '0010,0020') || textOfHeld(before, '0020,000D');
  const makings = { key, identifiers, subject: `SUBJECT-${subjectOf(key, patient)}`, days: daysOf(key, patient) };
  const changes: Change[] = [];
  const sopClass = textOfHeld(before, '0008,0016');
  const way = { ticked, trusted, sopClass, makings, tell: (change: Change) => void changes.push(change) };
  const [meta, dataSet] = [before.filter(isMeta), before.filter((one) => !isMeta(one))];
  const walked = walk(dataSet, way);
  const regions = choice.regions?.[at] ?? [];
  const painted = blackOut(walked, regions);
  const said = sayHow(painted, { ticked, hasCleanPixels: regions.length > 0 });
  const told = new Set(said.changes.map(({ path }) => path));
  const all = [
    ...tellMeta(meta, textOfHeld(said.elements, '0008,0018')),
    ...changes.filter(({ path }) => !told.has(path) && !path.startsWith('0012,0064[')),
    ...said.changes,
  ];
  return {
    before,
    after: said.elements,
    changes: all.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    bytes: writeHeld(said.elements, transferSyntax),
  };
}

const isMeta = ({ tag }: Held): boolean => tag.startsWith('0002,');

/** The File Meta Information is made anew: of the old one only classes and syntax stay (PS3.15 §E.1.1). */
function tellMeta(meta: readonly Held[], instance: string): Change[] {
  return meta.flatMap(({ tag, vr, name, keyword, text }): Change[] => {
    const head = { path: tag, tag, vr, name, keyword, before: text };
    if (tag === '0002,0003')
      return [
        { ...head, outcome: 'replaced', action: 'U', column: 'basic', why: 'As SOP Instance UID', after: instance },
      ];
    const isKept = /^0002,00(?:01|02|10)$/.test(tag);
    if (isKept) return [{ ...head, outcome: 'kept', why: 'Says how to read the file', after: text }];
    const isOurs = /^0002,001[23]$/.test(tag);
    const why = isOurs ? 'The program that wrote this file' : 'Not needed to read the file, and may tell where it was';
    return [{ ...head, outcome: isOurs ? 'replaced' : 'removed', why, after: isOurs ? '(this program)' : '' }];
  });
}
