import { describeSmallCt } from './ct.ts';
import { makeFile, type Sample } from './sample.ts';

const ascii = new TextEncoder();
const escape = '\u001B';

/** A small CT slice whose patient's name needs more than ASCII, in three character sets (PS3.5 §6.1). */
export function makeCharacterSets(): Sample[] {
  const share = { modality: 'CT', isImage: true };
  return [
    {
      ...share,
      id: 'name-in-utf-8',
      title: 'A name in UTF-8',
      text: 'Specific Character Set ISO_IR 192: the letter É takes two bytes, and any script may stand beside it.',
      bytes: makeNamed('utf-8', 'ISO_IR 192', ascii.encode('TRIALÉ^FARID')),
    },
    {
      ...share,
      id: 'name-in-latin-1',
      title: 'A name in Latin-1',
      text: 'Specific Character Set ISO_IR 100: the same letter É in one byte.',
      bytes: makeNamed(
        'latin-1',
        'ISO_IR 100',
        Uint8Array.from('TRIALÉ^FARID', (letter) => letter.codePointAt(0) ?? 0),
      ),
    },
    {
      ...share,
      id: 'name-in-japanese',
      title: 'A name in Japanese',
      text: 'Specific Character Set \\ISO 2022 IR 87: escape sequences switch to kanji and back. The name is the example of PS3.5 Annex H, in letters, ideographs and sound.',
      bytes: makeNamed('japanese', '\\ISO 2022 IR 87', ascii.encode(yamadaTarou)),
    },
  ];
}

/** PS3.5 §H.3.1: Yamada^Tarou, its kanji and its hiragana in JIS X 0208, each part back in ASCII at its end. */
const kanji = (bytes: string): string => `${escape}$B${bytes}${escape}(B`;
const yamadaTarou = `Yamada^Tarou=${kanji(';3ED')}^${kanji('B@O:')}=${kanji('$d$^$@')}^${kanji('$?$m$&')}`;

function makeNamed(study: string, characterSet: string, name: Uint8Array): Uint8Array {
  return makeFile({
    ...describeSmallCt({
      study,
      patient: { name: '', id: 'NL-004716', sex: 'M' },
      accession: 'A2026-00424',
      description: 'CT chest',
    }),
    SpecificCharacterSet: characterSet,
    PatientName: { vr: 'PN', value: name },
  });
}
