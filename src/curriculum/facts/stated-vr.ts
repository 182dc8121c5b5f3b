import { findByName, type Element } from '../../standards/dicom/elements.ts';
import type { Claim } from '../claim.ts';
import { listTags } from './dicom-tags.ts';

const patterns = [
  /(?<what>[^.;:!?\n]{3,80}?)[\s,`*]+(?:has|with|is of|of) (?:the )?VR `?(?<vr>[A-Z]{2})(?![\w-])/g,
  /(?:VR|value representation) (?:of|for) (?:the )?(?<what>[^.;:!?\n]{3,80}?) (?:is|=) `?(?<vr>[A-Z]{2})(?![\w-])/g,
];

/** What a text says of the VR of an element in words, as in `The VR of Rows is US`. */
export function listVrClaims(text: string): Claim[] {
  if (!/\bVR\b|value representation/.test(text)) return [];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, groups }) => {
      const element = findSubject(groups?.['what'] ?? '');
      const stated = groups?.['vr'] ?? '';
      if (!element) return [];
      const isRight = element.vr.includes(stated) || stated === 'UN';
      return [
        {
          text: found.trim(),
          ...(isRight ? {} : { wrong: `The VR of ${element.name} is ${element.vr.join(' or ')}, not ${stated}.` }),
        },
      ];
    }),
  );
}

/** The tag in it, or the longest name at its end. */
function findSubject(what: string): Element | undefined {
  const words = what.replace(/[`*_]/g, '').trim().split(/\s+/);
  const names = words.map((_, i) => words.slice(i).join(' ')).filter((name) => /^[A-Z]/.test(name));
  return listTags(what).at(-1)?.element ?? names.map((name) => findByName(name)).find((element) => element);
}
