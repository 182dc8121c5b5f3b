import type { StatusService } from '../../standards/dicom/statuses.ts';

/** The services whose own statuses a text may mean by what it names. */
const signs: [sign: RegExp, services: StatusService[]][] = [
  // The sub-operations of a retrieval are C-STOREs too.
  [/\bC-STORE\b(?! \**sub-operation)|\bstorescu\b|\bstorescp\b/i, ['C-STORE', 'Non-Patient Object Storage']],
  [
    /\bC-FIND\b|\bfindscu\b/i,
    ['C-FIND', 'Modality Worklist', 'Relevant Patient Information Query', 'Substance Administration Query'],
  ],
  [/\bC-MOVE\b|\bmovescu\b/i, ['C-MOVE']],
  [/\bC-GET\b|\bgetscu\b/i, ['C-GET']],
  [/\bC-ECHO\b|\bechoscu\b/i, ['C-ECHO']],
  [
    /\bN-(?:CREATE|SET|GET|ACTION|DELETE|EVENT-REPORT)\b|\bN-services\b/i,
    ['General', 'Storage Commitment', 'Print Management', 'Application Event Logging', 'Media Creation Management'],
  ],
];

/** The services that a text names; none where it names none that has statuses. */
export function listServices(text: string): StatusService[] {
  return signs.flatMap(([sign, services]) => (sign.test(text) ? services : []));
}
