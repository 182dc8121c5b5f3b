import { textOf, textsOf, itemsOf, type Attribute, type DataSet } from './data-set.ts';
import type { ElementToWrite, ValueToWrite } from './element-to-write.ts';
import { writeElements } from './write-elements.ts';

/** The data set in Explicit VR Little Endian, its texts in its own Specific Character Set (PS3.5 §A.2). */
export function writeDataSet(dataSet: DataSet): Uint8Array {
  return writeElements(listElements(dataSet, textOf(dataSet, '00080005')));
}

function listElements(dataSet: DataSet, characterSet: string): ElementToWrite[] {
  return Object.keys(dataSet)
    .toSorted()
    .flatMap((tag) => {
      const attribute = dataSet[tag];
      if (!attribute) return [];
      return [{ tag: `${tag.slice(0, 4)},${tag.slice(4)}`, vr: attribute.vr, value: valueOf(attribute, characterSet) }];
    });
}

function valueOf(attribute: Attribute, characterSet: string): ValueToWrite {
  const items = itemsOf(attribute);
  if (items.length > 0) return items.map((item) => listElements(item, characterSet));
  const texts = textsOf(attribute);
  if (/^(?:US|SS|UL|SL|FL|FD)$/.test(attribute.vr) && texts.length > 0) return texts.map(Number);
  return encodeText(texts.join('\\'), characterSet);
}

/** Latin-1 has the first 256 characters of Unicode in its order; what it lacks becomes a question mark. */
function encodeText(text: string, characterSet: string): Uint8Array {
  if (characterSet !== 'ISO_IR 100') return new TextEncoder().encode(text);
  return Uint8Array.from([...text], (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code < 256 ? code : 0x3f;
  });
}
