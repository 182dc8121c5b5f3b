import { findAttribute } from '../../../formats/query/attributes.ts';
import { formKeys } from '../../../formats/query/form-keys.ts';
import type { Archive } from '../../../formats/query/archive.ts';
import { nameEntity, studyUidOf } from '../../../formats/query/name-entity.ts';
import type { QuerySolution, QueryStart } from '../../../schema/challenge/query-states.ts';
import { ask, keywordOf, type Asked, type Request } from './ask.ts';
import { order, type Order, type Ordered } from './order.ts';

/** The form as it stands at that start. */
export function requestOf({ root, level, keys, habits }: QueryStart): Request {
  return { root, level, habits, keys: { ...formKeys(root, level), ...keys } };
}

/** The order of that start, if it has one. */
export function orderOf(archive: Archive, { order }: QueryStart): Order | undefined {
  if (!order) return undefined;
  const { study, ...rest } = order;
  return { uid: studyUidOf(archive, study), ...rest, isCancelled: false };
}

/** The facts after that query and order were sent. */
export function playQuery(archive: Archive, start: QueryStart): string[] {
  const ordered = orderOf(archive, start);
  return factsOfQuery(archive, ask(archive, requestOf(start)), ordered && order(archive, ordered));
}

/** The start with what the solution does otherwise; its keys are all that it fills in. */
export function solveQuery({ habits }: QueryStart, solution: QuerySolution): QueryStart {
  return { ...solution, habits };
}

/**
 * What holds of the last query and the last order: `status 0000`, `root study`, `level STUDY`, `key StudyDate 20260901`,
 * `returned StudyDescription`, `passed-over ModalitiesInStudy`, `match A260921-02`, `order C-GET 0000`,
 * `fetched A260921-02`, `to READ_1`.
 */
export function factsOfQuery(archive: Archive, asked: Asked | undefined, ordered: Ordered | undefined): string[] {
  return [...(asked ? factsOfAsked(asked) : []), ...(ordered ? factsOfOrder(archive, ordered) : [])];
}

function factsOfAsked({ request: { root, level, keys }, finding }: Asked): string[] {
  const { status, ignored, judged } = finding;
  const filled = Object.entries(keys).map(([path, text]) => [keywordOf(path), text.trim()] as const);
  const passedOver = ignored.map((tag) => findAttribute(tag)?.keyword ?? tag);
  const of = root === 'worklist' ? undefined : level;
  return [
    `status ${status}`,
    `root ${root}`,
    ...(of ? [`level ${of}`] : []),
    ...filled.flatMap(([name, text]) => (text === '' ? [] : [`key ${name} ${text}`])),
    ...(status !== 'A900' ? filled.flatMap(([name]) => (passedOver.includes(name) ? [] : [`returned ${name}`])) : []),
    ...passedOver.map((name) => `passed-over ${name}`),
    ...judged.flatMap(({ answer, attributes }) => (answer ? [`match ${nameEntity(attributes, of)}`] : [])),
  ];
}

function factsOfOrder(archive: Archive, { order: { uid, way, to }, retrieved }: Ordered): string[] {
  const status = retrieved.responses.at(-1)?.status ?? '';
  const study = archive.studies.find(({ attributes }) => attributes['0020000D']?.Value?.[0] === uid);
  return [
    `order ${way} ${status}`,
    ...(way === 'C-MOVE' ? [`to ${to}`] : []),
    ...(status === '0000' && study ? [`fetched ${nameEntity(study.attributes, 'STUDY')}`] : []),
  ];
}
