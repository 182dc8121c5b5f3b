/** A media type with its parameters, names in lower case (RFC 9110 §8.3.1). */
export interface MediaType {
  name: string;
  parameters: Record<string, string>;
}

/** One media type; quotes round a parameter are taken off. */
export function readMediaType(text: string): MediaType {
  const [name = '', ...rest] = splitOutside(text, ';');
  const parameters = rest.map((part) => {
    const at = part.indexOf('=');
    return [
      part.slice(0, at).trim().toLowerCase(),
      part
        .slice(at + 1)
        .trim()
        .replace(/^"(.*)"$/, '$1'),
    ] as const;
  });
  return { name: name.trim().toLowerCase(), parameters: Object.fromEntries(parameters) };
}

/** The types of an Accept header that are wanted at all, the most wanted first (RFC 9110 §12.5.1). */
export function readAccept(text: string): MediaType[] {
  const weight = ({ parameters: { q } }: MediaType) => (q === undefined ? 1 : Number(q) || 0);
  return splitOutside(text, ',')
    .filter((part) => part.trim() !== '')
    .map(readMediaType)
    .filter((type) => weight(type) > 0)
    .toSorted((a, b) => weight(b) - weight(a));
}

/** What is accepted of `multipart/related; type="…"` is that type in several parts. */
export function partsOf({ name, parameters }: MediaType): string | undefined {
  return name === 'multipart/related' ? (parameters['type']?.toLowerCase() ?? '') : undefined;
}

/** Splits at the sign, but not between quotes. */
function splitOutside(text: string, sign: ',' | ';'): string[] {
  const parts = [''];
  let isQuoted = false;
  for (const letter of text) {
    if (letter === '"') isQuoted = !isQuoted;
    if (letter === sign && !isQuoted) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}
