import { findAddresses } from './synthetic/addresses.ts';
import type { Finding } from './synthetic/finding.ts';
import { findIdentifiers } from './synthetic/identifiers.ts';
import { findPeople } from './synthetic/people.ts';

/** What in a text, its listings included, could be a real person's, machine's or site's, each once (rule I29); the invented ones stand in synthetic.json. */
export function findRealLooking(text: string): Finding[] {
  const plain = text.replace(/[⟦⟧]/g, '');
  const findings = [...findPeople(plain), ...findIdentifiers(plain), ...findAddresses(plain)];
  return [...new Map(findings.map((finding) => [finding.wrong, finding])).values()];
}
