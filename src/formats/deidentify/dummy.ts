import { holdText, type Held } from './held.ts';

/** What stands for any value of a VR, valid under PS3.5 §6.2. */
const dummies: Record<string, string> = {
  AS: '000Y',
  DA: '19000101',
  DS: '0',
  DT: '19000101000000',
  IS: '0',
  TM: '000000',
  UR: 'urn:removed',
  ...Object.fromEntries(['AE', 'CS', 'LO', 'LT', 'PN', 'SH', 'ST', 'UC', 'UT'].map((vr) => [vr, 'REMOVED'])),
};

/** Bytes of zero, for VRs that are no text. */
const lengths: Record<string, number> = { AT: 4, FD: 8, FL: 4, OD: 8, OF: 4, OL: 4, OV: 8, SL: 4, SV: 8, UL: 4, UV: 8 };

/** Whether a value says nothing, because it is a dummy of ours. */
export const isDummy = (vr: string, text: string): boolean => text === dummies[vr];

/** An element with a value in place of its own; a sequence that is replaced whole has one item of dummies. */
export function makeDummy(element: Held): Held {
  const { tag, vr } = element;
  const bare = { ...element, text: '' };
  if (vr === 'SQ') return { ...bare, items: [makeItem(tag, element.items?.[0] ?? [])] };
  const text = dummies[vr];
  if (text === undefined) return { ...bare, text: '00', bytes: new Uint8Array(lengths[vr] ?? 2) };
  return { ...element, text, bytes: new TextEncoder().encode(text) };
}

/** Sequences of code D whose items cannot be kept, cleaned by the table alone; others are walked through. */
export const isReplacedWhole = (tag: string): boolean => tag in itemsOf || codeSequences.has(tag);

const codeSequences = new Set(['0008,0082', '0040,1101']);

const code = (value: string, scheme: string, meaning: string): Held[] => [
  holdText('0008,0100', 'SH', 'Code Value', 'CodeValue', value),
  holdText('0008,0102', 'SH', 'Coding Scheme Designator', 'CodingSchemeDesignator', scheme),
  holdText('0008,0104', 'LO', 'Code Meaning', 'CodeMeaning', meaning),
];

const sequence = (tag: string, name: string, keyword: string, item: Held[]): Held => ({
  ...holdText(tag, 'SQ', name, keyword, ''),
  items: [item],
});

const itemsOf: Record<string, (first: readonly Held[]) => Held[]> = {
  // A content item of text (PS3.3 §C.17.3): “Comment”, with nothing in it.
  '0040,A730': () => [
    holdText('0040,A010', 'CS', 'Relationship Type', 'RelationshipType', 'CONTAINS'),
    holdText('0040,A040', 'CS', 'Value Type', 'ValueType', 'TEXT'),
    sequence('0040,A043', 'Concept Name Code Sequence', 'ConceptNameCodeSequence', code('121106', 'DCM', 'Comment')),
    holdText('0040,A160', 'UT', 'Text Value', 'TextValue', 'REMOVED'),
  ],
  // A text beside the upper left pixel, on the layer that was there (PS3.3 §C.10.5).
  '0070,0001': (first) => [
    ...first.filter(({ tag }) => tag === '0070,0002'),
    sequence('0070,0008', 'Text Object Sequence', 'TextObjectSequence', [
      holdText('0070,0004', 'CS', 'Anchor Point Annotation Units', 'AnchorPointAnnotationUnits', 'PIXEL'),
      holdText('0070,0006', 'ST', 'Unformatted Text Value', 'UnformattedTextValue', 'REMOVED'),
      { ...holdText('0070,0014', 'FL', 'Anchor Point', 'AnchorPoint', '1\\1'), bytes: onePixel },
      holdText('0070,0015', 'CS', 'Anchor Point Visibility', 'AnchorPointVisibility', 'N'),
    ]),
  ],
};

const onePixel = new Uint8Array(new Float32Array([1, 1]).buffer);

function makeItem(tag: string, first: readonly Held[]): Held[] {
  return itemsOf[tag]?.(first) ?? code('REMOVED', '99REMOVED', 'Removed');
}
