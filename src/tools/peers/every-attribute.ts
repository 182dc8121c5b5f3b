import { writeHeld } from '../../formats/deidentify/write-held.ts';
import { holdText, type Held } from '../../formats/deidentify/held.ts';
import { profileRows } from '../../formats/deidentify/profile.ts';
import { findElement } from '../../standards/dicom/elements.ts';

/** A value for each VR of text. */
const values: Record<string, string> = {
  AE: 'STATION',
  AS: '056Y',
  CS: 'VALUE',
  DA: '20260302',
  DS: '1.5',
  DT: '20260302101500',
  IS: '7',
  PN: 'TESTWELL^ADA',
  TM: '101500',
  UR: 'https://example.org/a',
};

/** A secondary capture with every attribute of the table in it once, each with a value; no reader would call it sound. */
export function writeEveryAttribute(): Uint8Array {
  const rows = profileRows
    .map(({ tag }) => tag.replace('60xx', '6000').replace('50xx,xxxx', '5000,3000'))
    // Commands, file meta information, directories and digests belong into no data set.
    .filter((tag) => !/^(?:gggg|0000|0002|0004)/.test(tag));
  const head = [
    holdText('0008,0005', 'CS', '', '', 'ISO_IR 192'),
    holdText('0008,0016', 'UI', '', '', '1.2.840.10008.5.1.4.1.1.7'),
    holdText('0019,0010', 'LO', '', '', 'EXAMPLE IMAGING 1'),
    holdText('0019,1010', 'LO', '', '', 'TESTWELL^ADA'),
  ];
  const all = [...head, ...rows.map(makeElement)];
  return writeHeld(
    all.toSorted((a, b) => (a.tag < b.tag ? -1 : 1)),
    undefined,
  );
}

function makeElement(tag: string, at: number): Held {
  const [vr = 'OB'] = findElement(tag)?.vr ?? [];
  if (vr === 'UI') return holdText(tag, vr, '', '', `2.25.${1000 + at}`);
  if (vr === 'SQ')
    return { ...holdText(tag, vr, '', '', ''), items: [[holdText('0008,0104', 'LO', '', '', 'Within')]] };
  const isNumber = /^(?:O[BDFLVW]|UN|US|SS|UL|SL|FL|FD|AT)$/.test(vr);
  if (isNumber) return { ...holdText(tag, vr, '', '', ''), bytes: new Uint8Array(8).fill(1) };
  return holdText(tag, vr, '', '', values[vr] ?? 'A value');
}
