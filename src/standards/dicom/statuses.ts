import table from './statuses.json' with { type: 'json' };

/** A DIMSE service, or the service class whose statuses are its own; the N-services have the general ones. */
export type StatusService = keyof typeof table;
export type StatusClass = 'success' | 'pending' | 'cancel' | 'warning' | 'failure';

/** A value of Status (0000,0900), or of Failure Reason (0008,1197) for storage commitment. */
export interface Status {
  service: StatusService;
  /** Four hexadecimal digits in upper case; an `x` stands for any digit, as in `A7xx`. */
  code: string;
  class: StatusClass;
  meaning: string;
  /** Where the standard lists it. */
  source: string;
}

const services = Object.keys(table) as StatusService[];
const statuses: Status[] = services.flatMap((service) =>
  Object.entries<Record<string, string>>(table[service].statuses).flatMap(([statusClass, meanings]) =>
    Object.entries(meanings).map(([code, meaning]) => ({
      service,
      code,
      class: statusClass as StatusClass,
      meaning,
      source: table[service].source,
    })),
  ),
);

/**
 * The statuses that `code` may mean: a number, or text as `A701`, `0xA701`, `A701H` or `A7xx`; the exact before the
 * patterns. Of a service only its own, or the general ones where it has none; without a service, of all.
 */
export function findStatuses(code: number | string, service?: StatusService | undefined): Status[] {
  const wanted = typeof code === 'number' ? code.toString(16).padStart(4, '0') : readCode(code);
  const found = statuses
    .filter((status) => overlap(status.code.toLowerCase(), wanted))
    .toSorted((a, b) => countFree(a.code) - countFree(b.code));
  if (!service) return found;
  const own = found.filter((status) => status.service === service);
  return own.length > 0 ? own : found.filter((status) => status.service === 'General');
}

function readCode(text: string): string {
  return /^(?:0x)?([\da-fx]{4})h?$/i.exec(text.trim())?.[1]?.toLowerCase() ?? '';
}

function overlap(a: string, b: string): boolean {
  return a.length === b.length && [...a].every((digit, at) => digit === b[at] || digit === 'x' || b[at] === 'x');
}

function countFree(code: string): number {
  return code.split('x').length - 1;
}
