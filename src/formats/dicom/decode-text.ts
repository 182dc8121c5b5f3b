import { convertBytes } from 'dicom-character-set';

/** A text decoded, and what was wrong with its character set. */
export interface DecodedText {
  text: string;
  wrong?: string;
}

/** VRs whose characters (0008,0005) decides (PS3.5 §6.1.2.3); all others are of the default repertoire. */
const ofCharacterSet = new Set(['SH', 'LO', 'ST', 'PN', 'LT', 'UC', 'UT']);
// A zero is padding, right at the end of a UID and forgiven elsewhere.
const isPlain = /^[\0\t\n\f\r -~]*$/;

/** The characters of a value, by the Specific Character Set (0008,0005) that stands over it. */
export function decodeText(bytes: Uint8Array, characterSet: string, vr: string): DecodedText {
  const plain = decodeLatin(bytes);
  if (isPlain.test(plain)) return { text: plain };
  if (!ofCharacterSet.has(vr)) return { text: plain, wrong: `${vr} holds bytes outside of the default repertoire` };
  const text = convert(bytes, characterSet, vr);
  if (text !== undefined) return { text };
  // Many a maker goes back to ASCII by an escape sequence that the value of (0008,0005) does not allow.
  const forgiving = convert(bytes, `${characterSet}\\ISO 2022 IR 6`, vr);
  if (forgiving !== undefined)
    return { text: forgiving, wrong: `an escape to ASCII, which ${characterSet} does not name` };
  return { text: plain, wrong: `bytes that ${characterSet || 'the default repertoire'} does not have` };
}

function convert(bytes: Uint8Array, characterSet: string, vr: string): string | undefined {
  try {
    return convertBytes(characterSet, bytes, { vr });
  } catch {
    return undefined;
  }
}

/** One character for each byte; a byte is never refused. */
export function decodeLatin(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 4096)
    text += String.fromCharCode(...bytes.subarray(from, from + 4096));
  return text;
}
