/** A name as it is compared: small letters, one space between words, “and” for “&”. */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9.]+/g, ' ')
    .trim();
}
