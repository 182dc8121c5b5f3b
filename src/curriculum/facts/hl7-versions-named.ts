import { usualVersion, versions } from '../../standards/hl7/versions.ts';

// A bare “2.5” may be any number; one of three parts, behind a word that announces it, or in MSH-12, is a version.
const named =
  /(?:(?<![\w.])(?:versions? |v|HL7 (?:v2 )?)|\|[DPT]\|)(2\.\d(?:\.\d)?)(?![.\w]*\d)|(?<![\w.])(2\.\d\.\d)(?![.\w]*\d)/gi;

/** The versions of HL7 v2 that a text may be judged by: the usual one, and those that it names. */
export function versionsNamedIn(text: string): string[] {
  const said = [...text.matchAll(named)].map(([, announced, bare]) => announced ?? bare ?? '');
  return [...new Set([usualVersion, ...said.filter((version) => versions.includes(version))])];
}
