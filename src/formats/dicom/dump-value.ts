import type { LineContent, ValueForm } from './dump-element.ts';

type Value = Pick<LineContent, 'form' | 'isCut' | 'value' | 'count'>;
type Note = Pick<LineContent, 'length' | 'vm' | 'keyword' | 'name'>;

/** The ways in which dcmdump prints a value, the first that fits; the second group is what follows it. */
const shapes: [form: ValueForm, pattern: RegExp][] = [
  ['text', /^\[(.*)\](?=\s*(?:#\s*\d+\s*(?:,|$)|#\s*(?:u\/l|[A-Z]\w*…?$|Unknown Tag)|…|$)|\s\s)(.*)$/su],
  ['text', /^\[(.*?(?:\.\.\.|…))(?=\s|$)(.*)$/su],
  ['plain', /^(\([\da-f]{4},[\da-f]{4}\)(?:\\\([\da-f]{4},[\da-f]{4}\))*(?:\\?(?:\.\.\.|…))?)(?=\s|$)(.*)$/iu],
  ['note', /^\(([^()]*)\)(.*)$/u],
  ['note', /^("[^"]*"(?: \w+ #=\d+)?)(.*)$/u],
  ['note', /^(\d+ items)\b(.*)$/u],
  ['name', /^=(\S+)(.*)$/u],
  ['plain', /^((?:[-+.\da-f]+|-?nan|-?inf)(?:\\(?:[-+.\da-f]+|-?nan|-?inf))*\\?…?)(?=\s|$)(.*)$/iu],
  ['none', /^()(?:…|\.\.\.)(?=\s|$)(.*)$/u],
];

/** What stands after the VR: the value, and the length, VM and keyword behind `#`, `…` or blanks. */
export function readValue(rest: string): Value & Note {
  for (const [form, pattern] of shapes) {
    const match = pattern.exec(rest);
    if (match) return { ...describe(form, match[1] ?? ''), ...readNote(match[2] ?? '') };
  }
  return { form: 'none', isCut: false, ...readNote(rest) };
}

function describe(form: ValueForm, value: string): Value {
  if (form === 'none') return { form, isCut: true };
  const count = form === 'note' ? /#=(\d+)|^(\d+) items/.exec(value) : null;
  return {
    form,
    value: value.replace(/(?:\.\.\.|…)$/, ''),
    isCut: /…|\.\.\.$/.test(value),
    ...(count && { count: Number(count[1] ?? count[2]) }),
  };
}

/** `#  26, 1 SOPClassUID`, or as little of it as an author left. */
function readNote(text: string): Note {
  const [, length, vm, words = ''] =
    /^\s*[#…]?\s*(?:(\d+|u\/l)\s*(?:,\s*(\d+))?(?![\w.]))?\s*(.*?)\s*$/su.exec(text) ?? [];
  const name = words.replace(/^["']|["']$/g, '');
  return {
    ...(length && length !== 'u/l' && { length: Number(length) }),
    ...(vm && { vm: Number(vm) }),
    ...(/^\w+(?:…|\.\.\.)?$/.test(name) ? { keyword: name } : name && { name }),
  };
}
