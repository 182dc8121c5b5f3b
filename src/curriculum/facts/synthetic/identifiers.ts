import { listFields, listValues } from './finding.ts';
import type { Finding } from './finding.ts';
import synthetic from '../synthetic.json' with { type: 'json' };

interface Identifier {
  name: string;
  /** Where it stands in dumps and in sentences. */
  patterns: RegExp[];
  /** Fields of HL7 v2 in whose first component it stands. */
  fields: [segment: string, field: number][];
  isInvented: (value: string) => boolean;
  advice: string;
}

const identifiers: Identifier[] = [
  {
    name: 'patient ID',
    patterns: [
      /\(0010,0020\) LO \[(?<value>[^\]\n]+)/g,
      /"00100020"[^\]]*"Value": ?\[ ?"(?<value>[^"]+)"/g,
      /\b[Pp]atient ID:? +(?<value>(?=[A-Z]*-?\d)[A-Z\d-]{5,})/g,
    ],
    fields: [
      ['PID', 3],
      ['MRG', 1],
    ],
    isInvented: (value) => matchesOne(value, [...synthetic.patientIds, ...synthetic.accessionNumbers]),
    advice: 'Use NL-nnnnnn, or add the form of an invented site to synthetic.json.',
  },
  {
    name: 'accession number',
    patterns: [
      /\(0008,0050\) SH \[(?<value>[^\]\n]+)/g,
      /"00080050"[^\]]*"Value": ?\[ ?"(?<value>[^"]+)"/g,
      /\b[Aa]ccession [Nn]umber:? +(?<value>(?=[A-Z]*-?\d)[A-Z\d-]{5,})/g,
    ],
    fields: [['IPC', 1]],
    isInvented: (value) => matchesOne(value, synthetic.accessionNumbers),
    advice: 'Use A2026-nnnnn, or add the form of an invented site to synthetic.json.',
  },
  {
    name: 'birth date',
    patterns: [
      /\(0010,0030\) DA \[(?<value>[^\]\n]+)/g,
      /"00100030"[^\]]*"Value": ?\[ ?"(?<value>[^"]+)"/g,
      /\b(?:born|birth:?)(?: on| in)?(?: the)? (?<value>\d{1,4}[ ./-](?:\d{1,2}|\p{Lu}\p{Ll}+)[ ./-]\d{1,4})/gu,
    ],
    fields: [['PID', 7]],
    isInvented: (value) => synthetic.birthDates.some(({ date }) => date === value.replace(/\D/g, '').slice(0, 8)),
    advice: `Use ${synthetic.birthDates.map(({ date }) => date).join(' or ')}.`,
  },
  {
    name: 'UID',
    // Six numbers at least, one of them long: shorter ones are sections or versions.
    patterns: [/(?<![\w.§-])(?=[\d.]*\d{4})[0-2](?:\.\d+){5,}(?!\.?\w)/g],
    fields: [],
    isInvented: (value) => synthetic.uidRoots.some(({ root }) => value.startsWith(`${root}.`)),
    advice: 'Use a UID under 2.25.',
  },
];

/** Numbers of patients and requests, birth dates and UIDs that are not of an invented form. */
export function findIdentifiers(text: string): Finding[] {
  return identifiers.flatMap(({ name, patterns, fields, isInvented, advice }) =>
    [
      ...patterns.flatMap((pattern) => listValues(text, pattern)),
      ...fields.flatMap(([segment, field]) => listFields(text, segment, field).map(([value = '']) => value)),
    ]
      .map((value) => value.trim())
      .filter((value) => value !== '' && value !== '""' && !isInvented(value))
      .map((value) => ({ text: value, wrong: `The ${name} “${value}” is not of an invented form.`, advice })),
  );
}

function matchesOne(value: string, forms: { pattern: string }[]): boolean {
  return forms.some(({ pattern }) => new RegExp(`^(?:${pattern})$`).test(value));
}
