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

/** What the address asks for: `?for=competency:networking&count=10`. */
export function readRequest(search: string): { scope?: string; count?: number } {
  const parameters = new URLSearchParams(search);
  const scope = parameters.get('for');
  const count = Number(parameters.get('count'));
  return { ...(scope ? { scope } : {}), ...(count > 0 ? { count } : {}) };
}
