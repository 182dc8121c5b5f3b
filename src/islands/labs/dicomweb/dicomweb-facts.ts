import { itemsOf, textOf, type DataSet } from '../../../formats/dicom/data-set.ts';
import { answerRequest } from '../../../formats/dicomweb/answer-request.ts';
import type { WebRequest, WebResponse } from '../../../formats/dicomweb/exchange.ts';
import { readMediaType } from '../../../formats/dicomweb/media-type.ts';
import { readResource, type Resource } from '../../../formats/dicomweb/resource.ts';
import type { Archive } from '../../../formats/query/archive.ts';
import { findAttribute } from '../../../formats/query/attributes.ts';
import { nameEntity, studyUidOf } from '../../../formats/query/name-entity.ts';
import type { DicomwebStart } from '../../../schema/challenge/dicomweb-states.ts';
import type { Draft } from './examples.ts';
import { writeRequest } from './write-request.ts';

/** The form as it stands at that start, UIDs in the place of accession numbers. */
export function draftOf(archive: Archive, start: DicomwebStart): Draft {
  return {
    ...start,
    target: start.target.replaceAll(/\{([^}]+)\}/g, (_, accession) => studyUidOf(archive, accession)),
  };
}

/** The facts after that request was sent. */
export async function playDicomweb(archive: Archive, start: DicomwebStart): Promise<string[]> {
  const request = writeRequest(archive, draftOf(archive, start));
  return factsOfExchange(archive, request, await answerRequest(archive, request));
}

/**
 * What holds of the last request and its answer: `GET search STUDY`, `status 200`, `type multipart/related`,
 * `match A260921-02`, `returned StudyDescription`, `warned`, `stored 1`, `failed 0110`, `into A260921-02`.
 */
export function factsOfExchange(archive: Archive, request: WebRequest, response: WebResponse): string[] {
  const { status, headers, json = [] } = response;
  const resource = readResource(request.target.split('?')[0] ?? '');
  const type = headers['Content-Type'];
  return [
    `${request.method} ${resource ? `${resource.kind} ${resource.level}` : 'nothing'}`,
    `status ${status}`,
    ...(type ? [`type ${readMediaType(type).name}`] : []),
    ...('Warning' in headers ? ['warned'] : []),
    ...(request.method === 'POST'
      ? json.flatMap((report) => factsOfStore(archive, report))
      : factsOfMatches(archive, resource, json)),
    ...(status === 200 && resource?.study ? [`of ${accessionOf(archive, resource.study)}`] : []),
  ];
}

/** Each data set by its name, and the keywords with a value in any of them. */
function factsOfMatches(archive: Archive, resource: Resource | undefined, json: readonly DataSet[]): string[] {
  const returned = new Set(
    json.flatMap((one) =>
      Object.entries(one).flatMap(([tag, { Value: values }]) => (values ? [findAttribute(tag)?.keyword ?? tag] : [])),
    ),
  );
  const matches = json.map((one) => {
    const accession = accessionOf(archive, textOf(one, '0020000D') || (resource?.study ?? ''));
    return `match ${nameEntity({ ...one, '00080050': { vr: 'SH', Value: [accession] } }, resource?.level)}`;
  });
  return [...new Set(matches), ...[...returned].map((name) => `returned ${name}`)];
}

function factsOfStore(archive: Archive, report: DataSet): string[] {
  const failures = itemsOf(report['00081198']).map((item) => Number(textOf(item, '00081197')));
  const study = /\/studies\/([\d.]+)$/.exec(textOf(report, '00081190'))?.[1];
  return [
    ...(study ? [`into ${accessionOf(archive, study)}`] : []),
    `stored ${itemsOf(report['00081199']).length}`,
    ...failures.map((code) => `failed ${code.toString(16).toUpperCase().padStart(4, '0')}`),
  ];
}

function accessionOf(archive: Archive, uid: string): string {
  const study = archive.studies.find(({ attributes }) => textOf(attributes, '0020000D') === uid);
  return study ? nameEntity(study.attributes, 'STUDY') : uid;
}
