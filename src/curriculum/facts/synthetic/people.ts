import { listFields, listValues } from './finding.ts';
import type { Finding } from './finding.ts';
import synthetic from '../synthetic.json' with { type: 'json' };

const patients = synthetic.patients.map(({ name }) => fold(name));
const staff = synthetic.staff.map(({ name }) => fold(name));
const surnames = new Set([...patients.map((name) => name.split('^')[0] ?? ''), ...staff]);

/** Where a name in the form of a VR PN stands: after PN in a dump, as JSON, or capitals on both sides of `^`. */
const personNames = [
  /\bPN:? \[(?<value>[^\]=\n]+)/g,
  /"Alphabetic": ?"(?<value>[^"]+)"/g,
  /(?<![\w|^-])\p{Lu}{3,}\^\p{Lu}{3,}(?![\w^])/gu,
  /(?<![\w|^-])\p{Lu}\p{Ll}+\^\p{Lu}\p{Ll}+(?![\w^])/gu,
];
/** Fields of HL7 v2 that hold a person's name, and the component in which the surname stands. */
const nameFields: [segment: string, field: number, surname: number][] = [
  ['PID', 5, 0],
  ['PID', 9, 0],
  ['MRG', 7, 0],
  ['NK1', 2, 0],
  ['ORC', 12, 1],
  ['OBR', 16, 1],
  ['OBR', 28, 1],
  ['PV1', 7, 1],
  ['PV1', 8, 1],
  ['PV1', 9, 1],
];
const titled = /\b(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Nurse|Sister)\.? (?<value>\p{Lu}[\p{L}'’-]+)/gu;
const called =
  /\b(?:patient|radiologist|radiographer|nurse|physician|surgeon) (?<value>\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)(?!\p{L})/gu;
const withComma = /[Nn]ame:? +["“]?(?<value>\p{Lu}[\p{L}'’-]+, ?\p{Lu}\p{L}+)/gu;

/** Names of people who are not among the invented ones. */
export function findPeople(text: string): Finding[] {
  const parted = [
    ...personNames.flatMap((pattern) => listValues(text, pattern)),
    ...nameFields.flatMap(([segment, field, surname]) =>
      listFields(text, segment, field).map((parts) => parts.slice(surname, surname + 2).join('^')),
    ),
  ];
  const spoken = [
    ...listValues(text, titled).filter((name) => !surnames.has(fold(name).replace(/['’]S?$/, ''))),
    ...listValues(text, called).filter((name) => !isInvented(name.split(' ').toReversed().join('^'))),
    ...listValues(text, withComma).filter((name) => !isInvented(name.replace(/, ?/, '^'))),
  ];
  return [...new Set([...parted.filter((name) => !isInvented(name)), ...spoken])].map((name) => ({
    text: name,
    wrong: `“${name}” is none of the invented people.`,
    advice: `Use one of ${patients.slice(0, 6).join(', ')}, or for staff ${staff.join(', ')}.`,
  }));
}

/** Whether a name is on the list; a surname alone, an initial or a wildcard in place of the rest is enough. */
function isInvented(name: string): boolean {
  const [surname = '', given = ''] = fold(name).split('^');
  if (/^[*?"…]*$/.test(surname)) return true;
  if (staff.includes(surname)) return true;
  const isCutOff = surname.endsWith('*');
  return patients.some((listed) => {
    const [known = '', first = ''] = listed.split('^');
    if (isCutOff) return known.startsWith(surname.replace(/\*+$/, ''));
    return known === surname && (first === '' || first.startsWith(given.replace(/[*"…].*$/, '')));
  });
}

function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().trim();
}
