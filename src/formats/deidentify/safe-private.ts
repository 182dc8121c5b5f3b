import { textOfHeld, type Held } from './held.ts';

/**
 * Private attributes that hold nothing of a person: a part of the list that PS3.15 §E.3.10 gives, by maker and
 * `GGGG,EE`, the last two digits of the element.
 */
const known: Record<string, readonly string[]> = {
  'Philips PET Private Group': ['7053,00', '7053,09'],
  'Philips MR Imaging DD 001': ['2005,0D', '2005,0E'],
  'Philips Imaging DD 001': ['2001,03', '2001,04'],
  ELSCINT1: ['00E1,21', '00E1,50', '01E1,26', '01F1,01', '01F1,07', '01F1,26', '01F1,27'],
  GEMS_ACQU_01: ['0019,23', '0019,24', '0019,27', '0019,9E'],
  GEMS_PARM_01: ['0043,27', '0043,39', '0043,6F'],
  GEMS_HELIOS_01: ['0045,01', '0045,02'],
  GEMS_SERS_01: ['0025,07'],
  'SIEMENS MR HEADER': ['0019,0C', '0019,0D', '0019,0E', '0019,27'],
};

/** Why a private element may stay under Retain Safe Private; nothing where it may not. */
export function whySafe(element: Held, besides: readonly Held[], trusted: readonly string[]): string | undefined {
  const { tag, creator } = element;
  if (creator === undefined) return undefined;
  if (known[creator]?.includes(`${tag.slice(0, 5)}${tag.slice(7)}`)) return 'listed as safe by PS3.15 §E.3.10';
  if (trusted.includes(creator)) return `you take all of ${creator} as safe`;
  const declared = besides.find((one) => one.tag === '0008,0300')?.items?.find((item) => isOfBlock(item, element));
  if (!declared) return undefined;
  const status = textOfHeld(declared, '0008,0303');
  const number = Number.parseInt(tag.slice(7), 16);
  const safe =
    declared
      .find((one) => one.tag === '0008,0304')
      ?.text.split('\\')
      .map(Number) ?? [];
  const isSafe = status === 'SAFE' || (status === 'MIXED' && safe.includes(number));
  return isSafe ? 'the file declares it safe in (0008,0300)' : undefined;
}

/** Whether an item of Private Data Element Characteristics Sequence (PS3.3 §C.12.1) is of that element’s block. */
function isOfBlock(item: readonly Held[], { tag, creator }: Held): boolean {
  const isGroup = Number(textOfHeld(item, '0008,0301')) === Number.parseInt(tag.slice(0, 4), 16);
  return isGroup && textOfHeld(item, '0008,0302') === creator;
}
