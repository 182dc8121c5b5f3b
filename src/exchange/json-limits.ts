const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const [openArray, closeArray, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];

/** What takes memory once a JSON text is parsed. */
export interface Limits {
  /** Levels of brackets. */
  levels: number;
  /** Brackets opened and commas: as many as there are values, or a few more. */
  values: number;
}

/** The first limit that a JSON text goes beyond, found without parsing it; what stands in strings does not count. */
export function findExcess({ levels, values }: Limits, json: string): keyof Limits | undefined {
  let depth = 0;
  let count = 0;
  let isInString = false;
  for (let i = 0; i < json.length; i++) {
    const code = json.charCodeAt(i);
    if (isInString) {
      if (code === backslash) i++;
      else if (code === quote) isInString = false;
    } else if (code === quote) isInString = true;
    else if (code === comma) count++;
    else if (code === openArray || code === openObject) {
      count++;
      if (++depth > levels) return 'levels';
    } else if (code === closeArray || code === closeObject) depth--;
    if (count > values) return 'values';
  }
  return undefined;
}
