import { findStatuses, type Status, type StatusService } from '../../standards/dicom/statuses.ts';
import type { Claim } from '../claim.ts';
import { listServices } from './status-services.ts';
import { findStatedClass, findStatedMeaning } from './status-words.ts';

// `(0x0018,0x0015)` is a tag.
const pattern =
  /(?<![\w,.-])(?:0x(?<prefixed>[\da-f]{4}|[abc][\dA-Fx]{3})|(?<suffixed>[\dA-F]{4})H|(?<bare>[ABC][\dA-F][\dA-Fx]{2}|[ABC]xxx|F[EF]00|FF01|0000|0[12]\d\d))(?!\w|-\w|,0x|,\d{4}\))/gi;
const isTopic =
  /\bstatus|\bDIMSE\b|\b[CN]-(?:STORE|FIND|MOVE|GET|ECHO|CREATE|SET|ACTION|EVENT|DELETE|services)|\bwarning|\bfailure|\bpending|\bsuccess\b|\brefus|out of resources|shortage|\banswer/i;
const announces =
  /(?:\bstatus(?:es)?|\breason|\banswer\w*(?: \w+){0,3} with)(?:[ \t]*[:|][ \t]*|[ \t]+(?:is |of |was )?(?:\d+ (?:is |= ?)|\w+ or )?)[`*("“]*$/i;
const anotherThing =
  /(?:message|\bID|group|field|type|PDU|character|code point|bytes?|element|length|port|context|holds|says|number)[^.;|\n]{0,12}$/i;

/** What a text says of statuses of DIMSE: that they exist for its service, their class and their meaning. */
export function listStatusClaims(text: string): Claim[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [found, head, tail] = [match[0], text.slice(0, match.index), text.slice(match.index + match[0].length)];
    const code = match.groups?.['prefixed'] ?? match.groups?.['suffixed'] ?? match.groups?.['bare'] ?? '';
    return isStatus(found, code, head, tail, text) ? [judge(found, code, head, tail)] : [];
  });
}

function isStatus(found: string, code: string, head: string, tail: string, text: string): boolean {
  const near = head.slice(-60);
  if (/^[ ,|)`]{1,4}[CN]-[A-Z-]+-R/.test(tail)) return false;
  const isSaid = announces.test(near) || !!findStatedClass(near, tail) || !!findStatedMeaning(tail);
  if (isSaid) return true;
  // Digits alone may be any number; letters too, where nothing speaks of a status.
  const isOfStatuses = /^(?:[abc][\da-fx]{3}|fe00|ff0[01])$/i.test(code) && /[\dx]/i.test(code);
  const isAlone = found.startsWith('0x') && found === text.trim();
  return isOfStatuses && /^(?:0x|[A-Z])/.test(found) && (isAlone || (isTopic.test(text) && !anotherThing.test(near)));
}

function judge(found: string, code: string, head: string, tail: string): Claim {
  const sentence = `${head.split(/(?<=[.!?])\s|\n/).at(-1)}${found}${tail.split(/(?<=[.!?])\s|\n/)[0]}`;
  const services = [listServices(sentence), listServices(head + tail)].find((named) => named.length > 0) ?? [];
  const known = listKnown(code, services);
  // What another sentence asks about may be meant.
  const statuses = known.length > 0 ? known : listKnown(code, listServices(head + tail));
  if (statuses.length === 0)
    return {
      text: found,
      wrong: `${services[0] ?? 'The standard'} has no status ${code.toUpperCase().replaceAll('X', 'x')}.`,
    };
  const stated = findStatedClass(head.slice(-60), tail);
  if (stated && !statuses.some((status) => status.class === stated))
    return { text: found, wrong: `${found} is of the class ${listClasses(statuses)}, not ${stated}.` };
  const means = findStatedMeaning(tail);
  if (means && !means.codes.some((one) => overlap(one, code)))
    return { text: found, wrong: `“${means.meaning}” is ${means.codes.join(' or ')}, not ${found}.` };
  return { text: found };
}

function listKnown(code: string, services: StatusService[]): Status[] {
  return services.length === 0 ? findStatuses(code) : services.flatMap((service) => findStatuses(code, service));
}

function listClasses(statuses: Status[]): string {
  return [...new Set(statuses.map((status) => status.class))].join(' or ');
}

function overlap(a: string, b: string): boolean {
  return [...a.toLowerCase()].every((digit, at) => digit === 'x' || digit === b[at]?.toLowerCase() || b[at] === 'x');
}
