import { elements as elementsOf2019 } from '@iwharris/dicom-data-dictionary';
import { dictionary } from 'dcmjs/dictionary';
import { additions, corrections, retirements } from './amendments.ts';
import type { Element } from './elements.ts';

/** All data elements of PS3.6 and the command elements of PS3.7 Annex E, by tag. */
export function tabulateElements(): Map<string, Element> {
  const table = new Map<string, Element>();
  // What stands later wins.
  for (const element of [...listLater(), ...listOf2019(), ...listAdditions()]) table.set(element.tag, element);
  const amend = (tag: string, change: Partial<Element>) => {
    const element = table.get(tag);
    if (element) table.set(tag, { ...element, ...change });
  };
  for (const { elements } of corrections) for (const [tag, change] of Object.entries(elements)) amend(tag, change);
  for (const tag of retirements.tags) amend(tag, { retired: true });
  return table;
}

/** `@iwharris/dicom-data-dictionary`: PS3.6 of 2019e, with its names as printed. */
function listOf2019(): Element[] {
  return (
    Object.values(elementsOf2019)
      // A few retired rows of the standard are blank.
      .filter(({ keyword }) => keyword !== 'undefined')
      .map(({ tag, keyword, name, vr, vm, isRetired }) => ({
        tag: tag.slice(1, -1),
        keyword: clean(keyword),
        name: clean(name),
        // Items and their delimiters have no VR; the standard says “See Note”.
        vr: vr.startsWith('See') ? [] : vr.split(' or '),
        vm,
        retired: isRetired,
      }))
  );
}

/** The package keeps the entities and zero-width spaces of the page that it was made from. */
function clean(text: string): string {
  return text.replaceAll('&#x27;', "'").replaceAll('&amp;', '&').replaceAll('\u200B', '').replace(/\s+/g, ' ').trim();
}

/** What dcmjs writes for a VR that depends on others. */
const foldedVrs: Record<string, string[]> = {
  ox: ['OB', 'OW'],
  xs: ['US', 'SS'],
  lt: ['US', 'SS', 'OW'],
  up: ['UL'],
  na: [],
};

/** What dcmjs writes for repeating groups and elements. */
const ranges: [string, string][] = [
  ['5000-50FF', '50xx'],
  ['6000-60FF', '60xx'],
  ['7F00-7FFF', '7Fxx'],
  ['3100-31FF', '31xx'],
];

/** dcmjs: the command elements and those that came after 2019e; it has keywords, and names are made from them. */
function listLater(): Element[] {
  return Object.entries(dictionary).flatMap(([key, { name, vr, vm, version = '' }]) => {
    // Its private, generic and unnamed entries are no elements of the standard.
    if (!/^(DICOM|Supplement|CP)/.test(version) || name.endsWith('undefined')) return [];
    const keyword = name.replace(/^RETIRED_/, '');
    const tag = ranges.reduce((tag, [range, pattern]) => tag.replace(range, pattern), key.slice(1, -1));
    const retired = version.endsWith('retired');
    return [{ tag, keyword, name: spaceOut(keyword), vr: foldedVrs[vr] ?? [vr], vm, retired }];
  });
}

/** `RTTreatmentPhaseUID` → `RT Treatment Phase UID`. */
function spaceOut(keyword: string): string {
  return keyword
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z](?!s\b|s[A-Z])[a-z])/g, '$1 $2')
    .replaceAll('Date Time', 'DateTime')
    .replace(/(?<= )(?:Of|In|To|For|And|Or|The|By|From|On|With|At|Per)(?= )/g, (word) => word.toLowerCase());
}

function listAdditions(): Element[] {
  return additions.flatMap(({ elements }) =>
    elements.map(([tag, name, vr, vm]) => ({
      tag,
      keyword: name.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase()),
      name,
      vr: [vr],
      vm,
      retired: false,
    })),
  );
}
