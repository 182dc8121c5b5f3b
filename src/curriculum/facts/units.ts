import { listCalculations } from './arithmetic/calculations.ts';
import type { Finding } from './finding.ts';

/** Units of data that are said or used wrongly: KB for KiB, bytes for bits, `Kb` for either. */
export function judgeUnits(text: string): Finding[] {
  return [
    ...listCalculations(text).flatMap(({ text: written, verdict }): Finding[] => {
      if (verdict === 'binary')
        return [
          {
            text: written,
            wrong: `“${written}” is right only if the prefix counts by 1,024.`,
            advice: 'Write KiB, MiB, GiB or TiB for powers of 1,024, or compute with 1,000.',
          },
        ];
      if (verdict === 'bits')
        return [
          {
            text: written,
            wrong: `“${written}” takes bytes for bits: the factor 8 is missing.`,
            advice: 'Multiply bytes by 8 to make bits, and write MB for bytes and Mbit for bits.',
          },
        ];
      return [];
    }),
    ...[...text.matchAll(/(?<![\w.,])\d[\d,.]* ?Kb\b/g)].map(([written]) => ({
      text: written,
      wrong: `“${written}” may be kilobits or kilobytes.`,
      advice: 'Write kbit for bits, kB for 1,000 bytes or KiB for 1,024 bytes.',
    })),
  ];
}

/** The sizes and rates that a text gives, such as `512 KiB` or `1 Gbit/s`. */
export function listSizes(text: string): string[] {
  return text.match(/(?<![\w.,])\d[\d,.]* ?[kKMGTP]i?(?:B|b|bit|bps)(?:\/s)?\b/g) ?? [];
}
