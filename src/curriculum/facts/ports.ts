import { findPort, largestPort, portsOf } from '../../standards/ports.ts';
import type { Finding } from './finding.ts';

/** What a service is called in prose, and its family in the table; the longer names first. */
const families: [name: string, family: string][] = [
  ['DICOM over TLS', 'dicom'],
  ['DICOM', 'dicom'],
  ['ACR-NEMA', 'dicom'],
  ['HL7', 'hl7'],
  ['MLLP', 'hl7'],
  ['HTTPS', 'https'],
  ['HTTP', 'http'],
  ['SFTP', 'ssh'],
  ['SSH', 'ssh'],
  ['FTP', 'ftp'],
  ['Telnet', 'telnet'],
  ['SMTP', 'mail'],
  ['DNS', 'dns'],
  ['DHCP', 'dhcp'],
  ['NTP', 'ntp'],
  ['SNMP', 'snmp'],
  ['LDAPS', 'ldap'],
  ['LDAP', 'ldap'],
  ['Kerberos', 'kerberos'],
  ['SMB', 'smb'],
  ['NFS', 'nfs'],
  ['RDP', 'rdp'],
  ['syslog', 'syslog'],
];
const service = String.raw`(?<![\w-])(${families.map(([name]) => name).join('|')})(?![\w-])`;
const number = String.raw`(\d{1,3}(?:,\d{3})+|\d{1,7})(?![\d.]\d|[\w-])`;
const fillers = (words: string) => String.raw`(?:[ ,(:|]+(?:${words})){0,4}[ ,(:|]+`;
const toPort = fillers(
  'on|over|at|uses?|listens?|runs?|is|its|the|TCP|UDP|registered|well[- ]known|standard|default|has',
);
// After a number, a comma begins the next statement: “DICOM on port 104, HL7 on port 2575”.
const toService = String.raw`(?: ?\(| ?\| ?|(?: (?:for|is|belongs|to|carries|registered|the|plain|unencrypted|used|by|TCP|UDP|serves)){1,4} )`;
const claims = [
  new RegExp(String.raw`${service}${toPort}ports? (?:number )?${number}`, 'gi'),
  new RegExp(String.raw`${service}${toPort}${number}\/(?:tcp|udp)\b`, 'gi'),
  new RegExp(String.raw`(?<![\w-])ports? (?:number )?${number}${toService}${service}`, 'gi'),
  new RegExp(String.raw`(?<![\w.-])${number}\/(?:tcp|udp)${toService}${service}`, 'gi'),
];
// Four patterns over every text would cost the most of all rules.
const mayClaim = /\bports?\b|\d\/(?:tcp|udp)\b/i;
const named = new RegExp(String.raw`(?<![\w-])ports? (?:number )?${number}|(?<![\w.,-])${number}\/(?:tcp|udp)\b`, 'gi');

/** Ports that cannot be, and ports that are said to be a service's and are registered for another. */
export function judgePorts(text: string): Finding[] {
  if (!mayClaim.test(text)) return [];
  return [
    ...judgeNumbers(text),
    ...claims.flatMap((claim) => [...text.matchAll(claim)].flatMap((match) => judge(text, match))),
  ];
}

function judgeNumbers(text: string): Finding[] {
  return [...text.matchAll(named)]
    .filter(([, port = '', other = '']) => readNumber(port || other) > largestPort)
    .map(([found]) => ({
      text: found,
      wrong: `“${found}” cannot be: a port has 16 bits.`,
      advice: `Write a number up to ${largestPort.toLocaleString('en-GB')}.`,
    }));
}

/** A port that the table does not know may be any site's own choice for any service. */
function judge(text: string, match: RegExpExecArray): Finding[] {
  const [found, one = '', other = ''] = match;
  const [port, name] = /^\d/.test(one) ? [readNumber(one), other] : [readNumber(other), one];
  const family = families.find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1];
  const registered = findPort(port);
  const isDenied = /\b(?:not|never|no|nor|neither|instead of|wrong)\b[^.;]*$|n[’']t\b[^.;]*$/i.test(
    text.slice(Math.max(0, match.index - 30), match.index),
  );
  if (!family || registered.length === 0 || registered.some((entry) => entry.family === family) || isDenied) return [];
  const own = portsOf(family).map((entry) => entry.port);
  return [
    {
      text: found,
      wrong: `Port ${port} is registered for ${registered.map((entry) => entry.service).join(', ')}, not for ${name}.`,
      advice: `Write ${own.join(' or ')}, or the port that the site has chosen.`,
    },
  ];
}

function readNumber(digits: string): number {
  return Number(digits.replaceAll(',', ''));
}

/** The statements of a text that give a service its port. */
export function listPortClaims(text: string): string[] {
  return mayClaim.test(text) ? claims.flatMap((claim) => [...text.matchAll(claim)].map(([found]) => found)) : [];
}
