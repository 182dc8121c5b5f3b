/** What the fields of the upper layer's PDUs mean, in the words of PS3.8 §9.3; reserved values are left out. */

/** A-ASSOCIATE-RJ, octet 8 (PS3.8 §9.3.4). */
export const rejectionResults: Record<number, string> = { 1: 'rejected-permanent', 2: 'rejected-transient' };

/** A-ASSOCIATE-RJ: the source in octet 9, and the reasons that octet 10 may give for it (PS3.8 §9.3.4). */
export const rejectionSources: Record<number, { name: string; reasons: Record<number, string> }> = {
  1: {
    name: 'DICOM UL service-user',
    reasons: {
      1: 'no-reason-given',
      2: 'application-context-name-not-supported',
      3: 'calling-AE-title-not-recognized',
      7: 'called-AE-title-not-recognized',
    },
  },
  2: {
    name: 'DICOM UL service-provider (ACSE related function)',
    reasons: { 1: 'no-reason-given', 2: 'protocol-version-not-supported' },
  },
  3: {
    name: 'DICOM UL service-provider (Presentation related function)',
    reasons: { 1: 'temporary-congestion', 2: 'local-limit-exceeded' },
  },
};

/** A-ABORT, octet 9 (PS3.8 §9.3.8). */
export const abortSources: Record<number, string> = {
  0: 'DICOM UL service-user (initiated abort)',
  2: 'DICOM UL service-provider (initiated abort)',
};

/** A-ABORT, octet 10, which has a meaning where the service-provider aborts (PS3.8 §9.3.8). */
export const abortReasons: Record<number, string> = {
  0: 'reason-not-specified',
  1: 'unrecognized-PDU',
  2: 'unexpected-PDU',
  4: 'unrecognized-PDU parameter',
  5: 'unexpected-PDU parameter',
  6: 'invalid-PDU-parameter value',
};

/** A-ASSOCIATE-AC: the result of a presentation context (PS3.8 §9.3.3.2). */
export const presentationContextResults: Record<number, string> = {
  0: 'acceptance',
  1: 'user-rejection',
  2: 'no-reason (provider rejection)',
  3: 'abstract-syntax-not-supported (provider rejection)',
  4: 'transfer-syntaxes-not-supported (provider rejection)',
};

/** The first octet of a PDU (PS3.8 §9.3). */
export const pduTypes: Record<number, string> = {
  1: 'A-ASSOCIATE-RQ',
  2: 'A-ASSOCIATE-AC',
  3: 'A-ASSOCIATE-RJ',
  4: 'P-DATA-TF',
  5: 'A-RELEASE-RQ',
  6: 'A-RELEASE-RP',
  7: 'A-ABORT',
};

/** What the three numbers of an A-ASSOCIATE-RJ say; nothing where one is reserved. */
export function findRejection(
  result: number,
  source: number,
  reason: number,
): { result: string; source: string; reason: string } | undefined {
  const results = rejectionResults[result];
  const from = rejectionSources[source];
  const why = from?.reasons[reason];
  return results && from && why ? { result: results, source: from.name, reason: why } : undefined;
}

/** What the two numbers of an A-ABORT say; a service-user gives no reason. */
export function findAbort(source: number, reason: number): { source: string; reason?: string } | undefined {
  const from = abortSources[source];
  if (!from || source === 0) return from ? { source: from } : undefined;
  const why = abortReasons[reason];
  return why ? { source: from, reason: why } : undefined;
}
