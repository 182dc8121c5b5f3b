/** The indefinite article that a word takes by its sound; none where an abbreviation may be spelt out or spoken. */
export function articleOf(text: string): 'a' | 'an' | undefined {
  const word = /[\p{L}\p{N}]+/u.exec(text)?.[0] ?? '';
  // Eight and its kin, 11 and 18, alone or as thousands.
  if (/^\d/.test(word)) return /^(?:8|1[18](?:\d{3})*$)/.test(word) ? 'an' : 'a';
  if (/^\p{Lu}$/u.test(word)) return /[AEFHILMNORSX]/.test(word) ? 'an' : 'a';
  if (/^\p{Lu}{2}/u.test(word)) {
    if (/^[AEIO]/.test(word)) return 'an';
    return /^[FHLMNRSX]/.test(word) ? undefined : 'a';
  }
  if (/^(?:hour|honest|honou?r|heir)/i.test(word)) return 'an';
  if (/^(?:uni(?!n|m)|us[aeu]|ut[ei]|ub|eu|one|once)/i.test(word)) return 'a';
  return /^[aeiou]/i.test(word) ? 'an' : 'a';
}
