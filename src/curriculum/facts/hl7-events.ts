import { parseMessage } from '../../formats/hl7/parse-message.ts';
import { findMessageType, findTrigger, versionsOfMessage } from '../../standards/hl7/messages.ts';
import type { Claim } from '../claim.ts';
import { judgeMessageType } from './hl7-message-type.ts';

const types = /(?<![\w^-])([A-Z]{3})\^([A-Z][A-Z0-9]{1,3})(?:\^[A-Z]{3}(?:_[A-Z]\d{2})?)?(?![\w^])/g;
const structures = /(?<![\w^-])([A-Z]{3})_[A-Z]\d{2}(?!\w)/g;
const events = /(?<![\w^_/.-])([A-Z])\d{2}(?![\w^_-]|\.\d)/g;
/** Words before a code that say that it is an event, whatever it is. */
const announced = /\b(?:events?|triggers?|ADT|HL7)[ :`*]+$/;
const speaksOfHl7 = /\b(?:HL7|ADT|OR[MURI]|OMI|MSH|PID|MRG|MDM|SIU|trigger event|merge|ITI-\d+|RAD-\d+)\b/;

/** What events do that no other kind of event does: the stems of the words for it. */
const deeds = ['admi', 'transfer', 'discharg', 'regist', 'updat', 'cancel', 'merg', 'unlink', 'link', 'swap', 'delet'];
const deedWord = new RegExp(String.raw`\b(?:${deeds.join('|')})\w*`, 'gi');
const denial = /\b(?:not|never|no|nor|than|unlike|instead of|without)\b/i;

/** Messages with their events, such as `ADT^A08^ADT_A01`, and structures, such as `OMI_O23`. */
export function readMessageTypes(text: string, versions: readonly string[]): Claim[] {
  return [
    ...[...text.matchAll(types)].flatMap(({ 0: found, 1: type = '', 2: event = '', index }) => {
      // Other coded values are written so too; events of Z are agreed on between partners.
      const isMessage = findMessageType(type) !== undefined || /^[A-Z]\d{2}$/.test(event);
      if (!isMessage || event.startsWith('Z')) return [];
      return judgeType(found, versions) ?? judgeDeed(text, found, index);
    }),
    ...[...text.matchAll(structures)].flatMap(({ 0: found, 1: type = '' }) => {
      if (!findMessageType(type)) return [];
      if (versionsOfMessage(found).length > 0) return [{ text: found }];
      return [{ text: found, wrong: `HL7 has no message structure ${found}.` }];
    }),
  ];
}

function judgeType(found: string, versions: readonly string[]): Claim | undefined {
  const faults = versions.map((version) => {
    const message = parseMessage(`MSH|^~\\&|||||||${found}|||${version}`);
    return judgeMessageType(message, version)[0];
  });
  return faults.includes(undefined) ? undefined : faults[0];
}

/** Events on their own, such as `A40`, where HL7 is spoken of: that they exist, and do what is said of them. */
export function readEvents(text: string): Claim[] {
  return [...text.matchAll(events)].flatMap(({ 0: found, index }): Claim[] => {
    const isAnnounced = announced.test(text.slice(Math.max(0, index - 20), index));
    if (!findTrigger(found))
      return isAnnounced ? [{ text: found, wrong: `“${found}” is not an event (table 0003).` }] : [];
    return isAnnounced || speaksOfHl7.test(text) ? [judgeDeed(text, found, index)] : [];
  });
}

/** Whether the words beside an event, in brackets or behind a dash, say that it does what another does. */
function judgeDeed(text: string, found: string, index: number): Claim {
  const end = index + found.length;
  const event = /[A-Z]\d{2}/.exec(found)?.[0] ?? '';
  const own = findTrigger(event) ?? '';
  const [, opening = '', after = ''] =
    /^([`*]*(?:\s*\(|\s*[–—:]\s+|[ \t]*\|[ \t]*|,?\s+for\s+an?\s+))([^()|.;:,\n]*)/.exec(text.slice(end, end + 80)) ??
    [];
  if (contradicts(after, own))
    return wrongDeed(text.slice(index, end + opening.length + after.trimEnd().length), event, own);
  const [before = '', words = ''] =
    /\b(?:an?|the) ((?:[\w-]+ ){1,3})\(?[`*]*$/.exec(text.slice(Math.max(0, index - 60), index)) ?? [];
  if (before.includes('(') && contradicts(words, own))
    return wrongDeed(text.slice(index - before.length, end), event, own);
  return { text: found };
}

function contradicts(said: string, own: string): boolean {
  const deed = stems(said);
  return deed.length > 0 && !denial.test(said) && !deed.some((stem) => stems(own).includes(stem));
}

function stems(words: string): string[] {
  return (words.match(deedWord) ?? []).flatMap(
    (word) => deeds.find((stem) => word.toLowerCase().startsWith(stem)) ?? [],
  );
}

function wrongDeed(text: string, event: string, own: string): Claim {
  return { text, wrong: `${event} is “${own.replace(/^.* - (?=[A-Z])/, '')}”.` };
}
