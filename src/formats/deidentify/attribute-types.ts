/** Whether a value must be there (1), the attribute alone (2), or neither (3); a conditional type counts as if it held. */
export type AttributeType = 1 | 2 | 3;

/** Of the attributes with a compound code, as the modules that images share type them (PS3.3 §C.7, §C.12.1). */
const ofImages: Record<string, AttributeType> = {
  '0008,0012': 3,
  '0008,0013': 3,
  '0008,0021': 3,
  '0008,0022': 3,
  '0008,0023': 2,
  '0008,002A': 3,
  '0008,0031': 3,
  '0008,0032': 3,
  '0008,0033': 2,
  '0008,0080': 3,
  '0008,0082': 3,
  '0008,1010': 3,
  '0008,1070': 3,
  '0008,1072': 3,
  '0008,1110': 3,
  '0008,1111': 3,
  '0008,1140': 3,
  '0008,2112': 3,
  '0010,0020': 2,
  '0018,0010': 2,
  '0018,1000': 3,
  '0018,1030': 3,
  '0032,1060': 3,
};

/** SR documents and key object selections (PS3.3 §C.17.1, §C.17.2, §C.17.6). */
const ofDocuments = { ...ofImages, '0008,0023': 1, '0008,0033': 1, '0008,1111': 2 } as const;
/** Encapsulated documents (PS3.3 §C.24.2). */
const ofPapers = { ...ofImages, '0008,002A': 2 } as const;
/** Presentation states (PS3.3 §C.11.10). */
const ofStates = { ...ofImages, '0070,0084': 2 } as const;

const storage = '1.2.840.10008.5.1.4.1.1.';
const bySopClass = new Map<string, Record<string, AttributeType>>([
  ...['1', '1.1', '1.1.1', '1.2', '1.2.1', '2', '3.1', '4', '6.1', '7'].map((end) => [end, ofImages] as const),
  ...['88.11', '88.22', '88.33', '88.59'].map((end) => [end, ofDocuments] as const),
  ['104.1', ofPapers],
  ['11.1', ofStates],
]);

/** The type of an outermost attribute in objects of that SOP class; nothing where it is not known here. */
export function typeOf(sopClass: string, tag: string): AttributeType | undefined {
  return sopClass.startsWith(storage) ? bySopClass.get(sopClass.slice(storage.length))?.[tag] : undefined;
}
