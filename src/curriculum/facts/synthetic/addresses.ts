import type { Finding } from './finding.ts';
import synthetic from '../synthetic.json' with { type: 'json' };

const blocks = synthetic.addresses.map(({ block }) => {
  const [base = '', length = '32'] = block.split('/');
  return { base: readAddress(base), size: 2 ** (32 - Number(length)) };
});
const hosts = synthetic.hosts.map(({ host }) => host);
const endings = new Set(synthetic.publicEndings.flatMap(({ ending }) => ending.split(' ')));

/** Four numbers that are no part of a longer one. */
const address = /(?<![\w.§/-])\d{1,3}(?:\.\d{1,3}){3}(?!\.?\w)/g;
/** What stands before numbers that are a section or a version. */
const isSection = /(?:§|\b(?:section|sections|table|figure|annex|clause|version|release|PS3\.\d+|v|C)\.?)\s*$/i;

/** Addresses, names of machines and e-mail addresses that may be someone's on the internet. */
export function findAddresses(text: string): Finding[] {
  return [
    ...listAddresses(text).map((found) => ({
      text: found,
      wrong: `${found} is a public address.`,
      advice:
        'Use 10.0.0.0/8, or 192.0.2.0/24, 198.51.100.0/24 or 203.0.113.0/24 for one outside (RFC 1918, RFC 5737).',
    })),
    ...listHosts(text).map((found) => ({
      text: found,
      wrong: `${found} is a public name.`,
      advice: 'Use a name under .example, or example.org (RFC 2606).',
    })),
  ];
}

function listAddresses(text: string): string[] {
  return [...text.matchAll(address)]
    .filter(({ index }) => !isSection.test(text.slice(Math.max(0, index - 16), index)))
    .map(([value]) => value)
    .filter((value) => isAddress(value) && !isReserved(value));
}

function isAddress(value: string): boolean {
  return value.split('.').every((part) => Number(part) <= 255 && String(Number(part)) === part);
}

function isReserved(value: string): boolean {
  const number = readAddress(value);
  return blocks.some(({ base, size }) => number >= base && number < base + size);
}

function readAddress(value: string): number {
  return value.split('.').reduce((number, part) => number * 256 + Number(part), 0);
}

function listHosts(text: string): string[] {
  return [...text.matchAll(/(?<![\w.^-])(?:[\w.+-]+@)?(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}(?![\w-]|\.\w)/gi)]
    .map(([found]) => found)
    .filter((found) => {
      const host = found.replace(/^.*@/, '').toLowerCase();
      return (
        endings.has(host.split('.').at(-1) ?? '') &&
        !hosts.some((listed) => host === listed || host.endsWith(`.${listed}`))
      );
    });
}
