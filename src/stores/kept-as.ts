/**
 * The name under which this browser keeps what it keeps. A copy on a disk brings its own in the head of its pages: to the
 * browser all files are one place, and what it keeps of other files must not be met by chance.
 */
export const keptAs: string =
  globalThis.document?.querySelector<HTMLMetaElement>('meta[name="pacs-prep:kept-as"]')?.content ?? 'pacs-prep';
