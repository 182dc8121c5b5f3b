import { syntaxes } from '../uids.ts';

type Element = [group: number, element: number, vr: string, value: string];

/**
 * A data set of six elements with invented values, as it goes in a context of this transfer syntax: implicit, big
 * endian, or explicit, in which compressed objects have their elements too. It has no pixels.
 */
export function writeDataSet(sopClass: string, instance: string, transferSyntax: string): Uint8Array {
  const elements: Element[] = [
    [0x0008, 0x0016, 'UI', sopClass],
    [0x0008, 0x0018, 'UI', instance],
    [0x0008, 0x0020, 'DA', '20260302'],
    [0x0010, 0x0010, 'PN', 'EXAMPLE^ANNA'],
    [0x0010, 0x0020, 'LO', 'EX-0001'],
    [0x0020, 0x0013, 'IS', '1'],
  ];
  return Uint8Array.from(elements.flatMap((element) => writeElement(element, transferSyntax)));
}

function writeElement([group, element, vr, value]: Element, transferSyntax: string): number[] {
  const isBig = transferSyntax === syntaxes.explicitBig;
  const isImplicit = transferSyntax === syntaxes.implicitLittle;
  const number = (value: number, size: number) => {
    const digits = Array.from({ length: size }, (_, place) => (value >> (8 * place)) & 0xff);
    return isBig ? digits.toReversed() : digits;
  };
  const characters = (text: string) => Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const filled = value.length % 2 === 0 ? value : value + (vr === 'UI' ? '\0' : ' ');
  const length = isImplicit ? number(filled.length, 4) : [...characters(vr), ...number(filled.length, 2)];
  return [...number(group, 2), ...number(element, 2), ...length, ...characters(filled)];
}
