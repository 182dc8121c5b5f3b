import { abortReasons, abortSources, rejectionResults, rejectionSources } from './meanings.ts';
import type { Abort, AssociateReject, Release } from './pdu.ts';
import { readReserved } from './read-item.ts';
import type { Scope } from './scope.ts';

/** Reads the content of an A-ASSOCIATE-RJ (PS3.8 §9.3.4). */
export function readReject(scope: Scope): AssociateReject {
  const section = 'PS3.8 §9.3.4';
  readReserved(scope, 1, section);
  const says = 'Permanent: asking again will not help until something is changed. Transient: later it may.';
  const result = readCode(scope, 'Result', (code) => rejectionResults[code], says, section);
  const who = 'Who refuses: the application, or the layer below it.';
  const source = readCode(scope, 'Source', (code) => rejectionSources[code]?.name, who, section);
  const why = 'What this number means depends on the source.';
  const reason = readCode(scope, 'Reason', (code) => rejectionSources[source]?.reasons[code], why, section);
  return { type: 'A-ASSOCIATE-RJ', result, source, reason };
}

/** Reads the content of an A-RELEASE-RQ or -RP (PS3.8 §9.3.6, §9.3.7). */
export function readRelease(scope: Scope, type: Release['type']): Release {
  readReserved(scope, 4, type === 'A-RELEASE-RQ' ? 'PS3.8 §9.3.6' : 'PS3.8 §9.3.7');
  return { type };
}

/** Reads the content of an A-ABORT (PS3.8 §9.3.8). */
export function readAbort(scope: Scope): Abort {
  const section = 'PS3.8 §9.3.8';
  readReserved(scope, 2, section);
  const who = 'Who breaks off: the application, or the layer below it.';
  const source = readCode(scope, 'Source', (code) => abortSources[code], who, section);
  const why = 'Has a meaning only where the service-provider aborts.';
  const name = (code: number) => (source === 0 ? 'not significant' : abortReasons[code]);
  return { type: 'A-ABORT', source, reason: readCode(scope, 'Reason/diag.', name, why, section) };
}

function readCode(
  scope: Scope,
  name: string,
  find: (code: number) => string | undefined,
  says: string,
  source: string,
): number {
  const at = scope.at();
  return scope.number(1, (code) => {
    const meaning = find(code);
    if (!meaning) scope.warn(`${name} ${code} is reserved.`, at);
    return { name, value: `${code} ${meaning ?? 'reserved'}`, says, source };
  });
}
