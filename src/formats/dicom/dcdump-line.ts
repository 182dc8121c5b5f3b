import type { LineContent } from './dump-element.ts';

const line =
  /^(\s*>?)(.*?)\(0x([\da-f]{4}),0x([\da-f]{4})\)\s+([A-Z]{2}|\?)\s+([^\t<>]*?)\s*(?:$|\s+VR=<([^>]*)>\s*VL=<0x([\da-f]+)>\s*(.*)$| - )/iu;

/** An element as dcdump prints it, or as a finding of dciodvfy names it: VR and name, and perhaps length and value. */
export function readDcdumpLine(text: string): LineContent | undefined {
  const [match, indent = '', , group = '', element = '', vr = '', name = '', encoded, length, rest = ''] =
    line.exec(text) ?? [];
  if (match === undefined) return undefined;
  const value = /^<(.*)>\s*$/.exec(rest)?.[1];
  return {
    tag: `(${group},${element})`.toLowerCase(),
    ...(vr !== '?' && { vr: encoded ?? vr }),
    ...(name && !name.startsWith('-') && { name }),
    ...(length && length.toLowerCase() !== 'ffffffff' && { length: Number.parseInt(length, 16) }),
    ...(value === undefined ? { form: 'none' } : { form: 'text', value }),
    isCut: false,
    depth: indent.includes('>') ? 2 : 0,
  };
}
