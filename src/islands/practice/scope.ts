/** What one can choose to practise: a certification, a domain or a competency, with the competencies in it. */
export interface Scope {
  /** `certification:cpia`, `domain:dicom`, `competency:networking`. */
  id: string;
  title: string;
  group: string;
  competencies: string[];
}

/** The scope of everything, and the special one of what was missed. */
export const everything = 'everything';
export const missed = 'missed';
/** The special one of what is due for review. */
export const due = 'due';

/** What a scope is called. */
export function titleOfScope(id: string, scopes: readonly Scope[]): string {
  return scopes.find((scope) => scope.id === id)?.title ?? titles[id] ?? 'One item';
}

/** The item of the scope of one item, `item:<id>`. */
export function itemOfScope(id: string): string | undefined {
  return /^item:([\w-]+)$/.exec(id)?.[1];
}

/** True if it can be chosen, or linked to. */
export function isScope(id: string, scopes: readonly Scope[]): boolean {
  return id in titles || itemOfScope(id) !== undefined || scopes.some((scope) => scope.id === id);
}

const titles: Record<string, string> = {
  [everything]: 'Everything',
  [missed]: 'What you missed',
  [due]: 'Reviews due',
};
