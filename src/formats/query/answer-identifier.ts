import { itemsOf, textOf, textsOf, type DataSet } from '../dicom/data-set.ts';
import type { Habits } from './habits.ts';
import { judgeKeys } from './match.ts';

/** The identifier of a match: what was asked for, empty where it is not held; of a sequence the items that fit (PS3.4 §C.2.2.2.6). */
export function answerIdentifier(identifier: DataSet, held: DataSet, habits: Habits): DataSet {
  return Object.fromEntries(
    Object.entries(identifier)
      .filter(([tag]) => tag !== '00080005')
      .map(([tag, key]) => {
        const [asked] = itemsOf(key);
        if (key.vr !== 'SQ' || !asked || Object.keys(asked).length === 0) return [tag, held[tag] ?? { vr: key.vr }];
        const items = itemsOf(held[tag]).filter((item) => judgeKeys(asked, item, habits).every(({ fits }) => fits));
        return [tag, { vr: 'SQ', Value: items.map((item) => answerIdentifier(asked, item, habits)) }];
      }),
  );
}

/** The character set that the answer needs: that of what was stored, where a letter lies outside of ASCII (PS3.5 §6.1). */
export function withCharacterSet(answer: DataSet, held: DataSet): DataSet {
  const characterSet = textOf(held, '00080005');
  return characterSet !== '' && hasLetters(answer)
    ? { '00080005': { vr: 'CS', Value: [characterSet] }, ...answer }
    : answer;
}

function hasLetters(dataSet: DataSet): boolean {
  return Object.values(dataSet).some(
    (attribute) =>
      textsOf(attribute).some((text) => /[^\x20-\x7e]/.test(text)) ||
      itemsOf(attribute).some((item) => hasLetters(item)),
  );
}
