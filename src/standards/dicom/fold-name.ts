/** What of a name counts in a comparison: never case, spaces, apostrophes and hyphens; its plurals where they are kept. */
export function foldName(text: string, plurals: 'keep' | 'drop'): string {
  return splitName(text)
    .map((word) => (plurals === 'drop' ? dropPlural(word) : word))
    .join('');
}

/** `Per-Frame Functional Groups` and `PerFrame…` alike → its words in lower case, without marks. */
export function splitName(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s/]+/)
    .map((word) => word.replace(/[^\p{L}\d]/gu, ''))
    .filter(Boolean);
}

/** `ids` → `id`, and `patients`, from `Patient's`, → `patient`; `class` stays. */
export function dropPlural(word: string): string {
  return word.length > 2 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}
