import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findElement } from '../standards/dicom/elements.ts';
import { findStatuses, type StatusService } from '../standards/dicom/statuses.ts';
import { findUid } from '../standards/dicom/uids.ts';

interface ReferenceElement {
  tag: string;
  keyword: string;
  name: string;
  vr: string;
  vm: string;
  retired: boolean;
  nameSource?: string;
}

interface ReferenceUid {
  uid: string;
  name: string;
  type: string;
  keyword: string;
  retired: boolean;
}

interface ReferenceStatus {
  /** `A700`, or a range: `A700-A7FF`. */
  code: string;
  category: string;
}

/**
 * Where our tables differ from a reference, as sentences: `folder` has `merged/elements.json`, `merged/uids.json` and
 * `pynetdicom/dimse_status.json`. The other way round nothing is asked: what we have more is no difference.
 */
export function compareDicom(folder: string): string[] {
  const read = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  return [
    ...(read('merged/elements.json') as ReferenceElement[]).flatMap(compareElement),
    ...(read('merged/uids.json') as ReferenceUid[]).flatMap(compareUid),
    ...Object.entries(read('pynetdicom/dimse_status.json') as Record<string, ReferenceStatus[]>).flatMap(
      ([service, statuses]) => statuses.flatMap((status) => compareStatus(service, status)),
    ),
  ];
}

/** How the reference writes a VR that another element decides. */
const foldedVrs: Record<string, string> = { ox: 'OB or OW', px: 'OB or OW', xs: 'US or SS', up: 'UL', na: '' };

function compareElement(reference: ReferenceElement): string[] {
  // A blank row of the standard: a tag that once had an element.
  if (!reference.keyword) return [];
  const tag = `${reference.tag.slice(0, 4)},${reference.tag.slice(4)}`;
  const own = findElement(tag);
  if (!own) return [`(${tag}) ${reference.keyword} is not listed.`];
  const pairs: [what: string, own: string, reference: string][] = [
    ['keyword', own.keyword, reference.keyword],
    ['VM', own.vm, reference.vm],
    ['state', own.retired ? 'retired' : 'current', reference.retired ? 'retired' : 'current'],
  ];
  // `lt`, of LUT data, stands for two choices, and a derived name is no evidence.
  if (reference.vr !== 'lt') pairs.push(['VR', own.vr.join(' or '), foldedVrs[reference.vr] ?? reference.vr]);
  if (reference.nameSource !== 'derived') pairs.push(['name', own.name, reference.name]);
  return tell(`(${tag}) ${own.keyword}`, pairs);
}

function compareUid(reference: ReferenceUid): string[] {
  // LDAP attributes and blank rows are not listed on purpose.
  if (reference.type === 'LDAP OID' || !reference.name) return [];
  const own = findUid(reference.uid);
  if (!own) return [`${reference.uid} ${reference.name} is not listed.`];
  return tell(own.uid, [
    ['name', own.name, reference.name],
    ['type', own.type, reference.type],
    ['keyword', own.keyword, reference.keyword],
    ['state', own.retired ? 'retired' : 'current', reference.retired ? 'retired' : 'current'],
  ]);
}

/** What we call the services of the reference; one that is not here is compared with all. */
const services: Record<string, StatusService> = {
  GENERAL_STATUS: 'General',
  STORAGE_SERVICE_CLASS_STATUS: 'C-STORE',
  QR_FIND_SERVICE_CLASS_STATUS: 'C-FIND',
  QR_MOVE_SERVICE_CLASS_STATUS: 'C-MOVE',
  QR_GET_SERVICE_CLASS_STATUS: 'C-GET',
  MODALITY_WORKLIST_SERVICE_CLASS_STATUS: 'Modality Worklist',
  RELEVANT_PATIENT_SERVICE_CLASS_STATUS: 'Relevant Patient Information Query',
  SUBSTANCE_ADMINISTRATION_SERVICE_CLASS_STATUS: 'Substance Administration Query',
  NON_PATIENT_SERVICE_CLASS_STATUS: 'Non-Patient Object Storage',
  PRINT_JOB_MANAGEMENT_SERVICE_CLASS_STATUS: 'Print Management',
  APPLICATION_EVENT_LOGGING_SERVICE_CLASS_STATUS: 'Application Event Logging',
  MEDIA_CREATION_MANAGEMENT_SERVICE_CLASS_STATUS: 'Media Creation Management',
  UNIFIED_PROCEDURE_STEP_SERVICE_CLASS_STATUS: 'Unified Procedure Step',
  RT_MACHINE_VERIFICATION_SERVICE_CLASS_STATUS: 'RT Machine Verification',
};

function compareStatus(service: string, { code, category }: ReferenceStatus): string[] {
  const [first = ''] = code.split('-');
  const classes = findStatuses(first, services[service]).map((status) => status.class as string);
  if (classes.includes(category.toLowerCase())) return [];
  return classes.length === 0
    ? [`${service}: status ${code} is not listed.`]
    : [`${service}: status ${code} is ${classes.join(' or ')} here and ${category} in the reference.`];
}

function tell(of: string, pairs: [what: string, own: string, reference: string][]): string[] {
  return pairs
    .filter(([, own, reference]) => own !== reference)
    .map(([what, own, reference]) => `${of}: the ${what} is “${own}” here and “${reference}” in the reference.`);
}
