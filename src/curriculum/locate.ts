/** What the place of a file in `content/` says about it, so that no field has to repeat it. */

/** `dicom/40-agreeing` → domain `dicom`, number 40, lesson `agreeing`; the number orders, it is not in the id. */
export function locateLesson(entryId: string): { domain: string; number: number; lesson: string } {
  const [domain = '', name = ''] = entryId.split('/');
  const [, number = '0', lesson = name] = /^(\d+)-(.+)$/.exec(name) ?? [];
  return { domain, number: Number(number), lesson };
}

/** `it/networking` → domain `it`, competency `networking`. */
export function locateItems(entryId: string): { domain: string; competency: string } {
  const [domain = '', competency = ''] = entryId.split('/');
  return { domain, competency };
}
