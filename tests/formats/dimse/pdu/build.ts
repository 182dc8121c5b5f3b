import * as fc from 'fast-check';
import type { Field } from '../../../../src/formats/dimse/pdu/field.ts';
import type { Pdu, UserInformation } from '../../../../src/formats/dimse/pdu/pdu.ts';

const uid = fc.array(fc.nat({ max: 99_999 }), { minLength: 2, maxLength: 9 }).map((parts) => parts.join('.'));
const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_- ');
const title = fc.string({ unit: letter, maxLength: 16 }).map((text) => text.trim());
const version = fc.string({ unit: letter, minLength: 1, maxLength: 16 }).map((text) => text.trim() || 'V1');
const byte = fc.integer({ min: 0, max: 255 });
const word = fc.integer({ min: 0, max: 65_535 });
const data = fc.uint8Array({ maxLength: 40 });

const user: fc.Arbitrary<UserInformation> = fc.record(
  {
    maximumLength: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    implementationClass: uid,
    operations: fc.record({ invoked: word, performed: word }),
    roles: fc.array(fc.record({ sopClass: uid, scu: fc.boolean(), scp: fc.boolean() }), { maxLength: 3 }),
    implementationVersion: version,
    extended: fc.array(fc.record({ sopClass: uid, information: data }), { maxLength: 3 }),
    commonExtended: fc.array(
      fc.record({ sopClass: uid, serviceClass: uid, related: fc.array(uid, { maxLength: 3 }) }),
      { maxLength: 3 },
    ),
    identity: fc.record({
      type: fc.integer({ min: 1, max: 5 }),
      isResponseRequested: fc.boolean(),
      primary: data,
      secondary: data,
    }),
    identityAnswer: data,
  },
  { requiredKeys: ['roles', 'extended', 'commonExtended'] },
);

const id = fc.integer({ min: 0, max: 127 }).map((half) => half * 2 + 1);
const associate = {
  protocolVersion: word,
  calledTitle: title,
  callingTitle: title,
  applicationContext: fc.constant('1.2.840.10008.3.1.1.1'),
  user,
};

/** Any PDU that can be written. */
export const anyPdu: fc.Arbitrary<Pdu> = fc.oneof(
  fc.record({
    type: fc.constant('A-ASSOCIATE-RQ' as const),
    ...associate,
    contexts: fc.array(fc.record({ id, abstractSyntax: uid, transferSyntaxes: fc.array(uid, { maxLength: 4 }) }), {
      maxLength: 6,
    }),
  }),
  fc.record({
    type: fc.constant('A-ASSOCIATE-AC' as const),
    ...associate,
    contexts: fc.array(fc.record({ id, result: byte, transferSyntax: uid }, { requiredKeys: ['id', 'result'] }), {
      maxLength: 6,
    }),
  }),
  fc.record({ type: fc.constant('A-ASSOCIATE-RJ' as const), result: byte, source: byte, reason: byte }),
  fc.record({ type: fc.constantFrom('A-RELEASE-RQ' as const, 'A-RELEASE-RP' as const) }),
  fc.record({ type: fc.constant('A-ABORT' as const), source: byte, reason: byte }),
  fc.record({
    type: fc.constant('P-DATA-TF' as const),
    values: fc.array(fc.record({ context: id, isCommand: fc.boolean(), isLast: fc.boolean(), data }), { maxLength: 4 }),
  }),
);

/** The bytes from `from` to `to` that no field without fields of its own covers, or that two cover. */
export function findUncovered(fields: Field[], from: number, to: number): number[] {
  const seen = new Uint8Array(to);
  const mark = (field: Field) => {
    if (field.fields) for (const inner of field.fields) mark(inner);
    else for (let at = field.from; at < field.to; at += 1) seen[at] = (seen[at] ?? 0) + 1;
  };
  for (const field of fields) mark(field);
  return [...seen.keys()].filter((at) => at >= from && seen[at] !== 1);
}

/** A field for which fields of its own do not lie within it, one after the other without a gap. */
export function findMisplaced(fields: Field[]): Field | undefined {
  return fields.map(misplaced).find((found) => found !== undefined);
}

function misplaced(field: Field): Field | undefined {
  const inner = field.fields ?? [];
  let at = field.from;
  for (const each of inner) {
    if (each.from !== at) return field;
    at = each.to;
  }
  return inner.length > 0 && at !== field.to ? field : findMisplaced(inner);
}
