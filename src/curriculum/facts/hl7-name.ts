/** The words of a name of HL7, as they are compared: without case, marks and the spelling of a country. */
export function nameWords(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/ [-_] [a-z][a-z0-9]{2}$/, '')
    .replace(/['’]/g, '')
    .replace(/acknowledgement/g, 'acknowledgment')
    .replace(/organisation/g, 'organization')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ');
}

/** The words in one line, to be looked up. */
export function nameKey(text: string): string {
  return nameWords(text).join(' ');
}
