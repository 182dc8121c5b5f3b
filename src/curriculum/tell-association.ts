import { sopClasses, syntaxes } from '../formats/dimse/uids.ts';
import type { AssociationSolution, AssociationStart } from '../schema/challenge/association-states.ts';
import { listUids } from '../standards/dicom/uids.ts';

const uids: Record<string, string> = { ...sopClasses, ...syntaxes };
const names = new Map(listUids().map(({ uid, name }) => [uid, name]));

/** The name of a SOP class or transfer syntax; what is behind a colon is left out, as in `JPEG Baseline (Process 1): …`. */
function nameOf(short: string): string {
  const uid = uids[short] ?? short;
  return (names.get(uid) ?? uid).replace(/:.*$/, '');
}

/** What was to be set at the two sides, and decided, line by line, as Markdown. */
export function tellAssociation(start: AssociationStart, solution: AssociationSolution): string[] {
  const { request, acceptor, decisions } = solution;
  return [
    ...tellSettings('At the requestor', {
      'called AE title': request.calledTitle,
      'calling AE title': request.callingTitle,
      'maximum length': request.maximumLength?.toLocaleString('en-GB'),
      'SCP role': request.scp?.map(nameOf).join(', '),
    }),
    ...(request.contexts ?? []).map(
      ({ class: sopClass, syntaxes }, at) =>
        `Context ${at * 2 + 1}: **${nameOf(sopClass)}** in ${syntaxes.map(nameOf).join(', or ')}`,
    ),
    ...tellSettings('At the acceptor', {
      'AE title': acceptor.title,
      'known calling titles': acceptor.callers?.join(', '),
      'maximum length': acceptor.maximumLength?.toLocaleString('en-GB'),
    }),
    ...Object.entries(acceptor.services ?? {}).map(
      ([title, { add = [] }]) => `At the acceptor, ${title}: take **${add.map(nameOf).join(', ')}** too`,
    ),
    ...(start.decide?.rows ?? []).map(
      ({ id, title, shows }) => `${title}, \`${shows}\`: **${start.decide?.choices[decisions[id] ?? ''] ?? ''}**`,
    ),
  ];
}

function tellSettings(side: string, settings: Record<string, string | undefined>): string[] {
  return Object.entries(settings).flatMap(([name, value]) =>
    value === undefined ? [] : [`${side}, ${name}: **${value}**`],
  );
}
