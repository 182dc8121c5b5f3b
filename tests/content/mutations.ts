import type { Entries } from '../../src/curriculum/entry.ts';
import { isChoice, type Choice } from '../../src/curriculum/item-entry.ts';
import type { Pair } from '../../src/schema/pair.ts';

/** A way to spoil the real content, and the rule that must see it. */
export interface Mutation {
  rule: string;
  name: string;
  /** Spoils a copy in place. */
  spoil: (entries: Entries) => void;
}

const byRule = (rule: string, name: string, spoil: Mutation['spoil']): Mutation => ({ rule, name, spoil });

/** Puts `to` for `from` at its first place in a lesson. */
function inLesson(from: string | RegExp, to: string): Mutation['spoil'] {
  return ({ lessons }) => {
    const lesson = lessons.find(({ body }) => (typeof from === 'string' ? body.includes(from) : from.test(body)));
    if (!lesson) throw new Error(`No lesson has ${String(from)}.`);
    lesson.body = lesson.body.replace(from, to);
  };
}

function inPair(change: (pair: Pair) => void): Mutation['spoil'] {
  return ({ pairs }) => change(first(first(pairs).data.pairs));
}

/** Changes the first item for which the change says that it was made. */
function inItem(change: (item: Choice) => boolean): Mutation['spoil'] {
  return ({ items }) => {
    for (const { data } of items)
      for (const item of data.items) if (isChoice(item) && !item.retired && change(item)) return;
    throw new Error('No item can be spoilt so.');
  };
}

/** Changes every item with one key. */
function inAll(change: (item: Choice, i: number) => void): Mutation['spoil'] {
  return ({ items }) =>
    items
      .flatMap(({ data }) => data.items)
      .filter(isChoice)
      .filter(({ type }) => type === 'single-choice')
      .forEach(change);
}

function change(test: (item: Choice) => boolean, make: (item: Choice) => void): Mutation['spoil'] {
  return inItem((item) => {
    if (!test(item)) return false;
    make(item);
    return true;
  });
}

const any = () => true;
const single = ({ type }: Choice) => type === 'single-choice';
const keyOf = (item: Choice) => item.options.find(({ id }) => item.answer === id || item.answer.includes(id));
const others = (item: Choice) => item.options.filter((option) => option !== keyOf(item));
const first = <Made>(list: Made[]): Made => {
  const [one] = list;
  if (one === undefined) throw new Error('There is nothing to spoil.');
  return one;
};

/** Ways in which content goes wrong, each as an author might make it. */
export const mutations: Mutation[] = [
  byRule('S1', 'an id used twice', ({ items }) => {
    const [one, two] = first(items).data.items;
    if (one && two) two.id = one.id;
  }),
  byRule(
    'S2',
    'a lesson that is not there',
    change(any, (item) => (item.lesson = 'no-such-lesson')),
  ),
  byRule(
    'S3',
    'an outcome of another competency',
    change(any, (item) => (item.outcome = 'no-such-outcome')),
  ),
  byRule(
    'S4',
    'a section that no source lists',
    change(any, (item) => (first(item.sources).at = '§99.9')),
  ),
  byRule('S5', 'a weight that is one too high', ({ certifications }) => {
    first(first(first(certifications).data.papers).sections).weight += 1;
  }),
  byRule('S6', 'a lesson without its summary', inLesson(/<InShort>[\s\S]*<\/InShort>/, '')),
  byRule(
    'S6',
    'an item to check oneself by that is not there',
    inLesson(/(CheckYourself items=\{\[')[^']+/, '$1no-such-item'),
  ),
  byRule(
    'S7',
    'a swapped key',
    change(single, (item) => (item.answer = first(others(item)).id)),
  ),
  byRule('S7', 'an item that vanished', ({ items }) => void first(items).data.items.shift()),
  byRule(
    'S7',
    'a stem changed under the same revision',
    change(any, (item) => (item.stem = `Now ${item.stem}`)),
  ),
  byRule('S1', 'a pair that stands twice', ({ pairs }) => void pairs.push(first(pairs))),
  byRule(
    'S2',
    'a pair with an item that is not there',
    inPair((pair) => (first(pair.items).item = 'no-such-item')),
  ),
  byRule(
    'S4',
    'a contrast that cites what no source lists',
    inPair((pair) => (first(pair.sources).at = '§99.9')),
  ),
  byRule('S8', 'a right option said to mix two things up', (entries) =>
    inPair(({ items }) => {
      const item = entries.items
        .flatMap(({ data }) => data.items)
        .find((one) => one.type === 'single-choice' && items.some(({ item }) => item === one.id));
      if (item?.type !== 'single-choice') throw new Error('The first pair has no item with one key.');
      items.find((one) => one.item === item.id)?.options.push(item.answer);
    })(entries),
  ),
  byRule(
    'S8',
    'an option that its item does not have',
    inPair((pair) => first(pair.items).options.push('no-such-option')),
  ),
  byRule('C1', 'a domain with one lesson', (entries) => {
    entries.lessons = entries.lessons.filter(
      ({ id }, i, all) => !id.startsWith('it/') || all[i - 1]?.id.startsWith('it/') === false,
    );
  }),
  byRule('C3', 'a check on what the lesson does not teach', ({ lessons }) => {
    first(lessons).data.outcomes = ['another'];
  }),
  byRule('F1', 'the tag of another element', inLesson(/\n## /, '\n\nPatient ID (0010,0010) comes first.\n\n## ')),
  byRule(
    'F1',
    'the tag of another element in a contrast',
    inPair((pair) => (pair.contrast += ' Patient ID (0010,0010) stands there.')),
  ),
  byRule('F1', 'a tag that the dictionary does not have', inLesson(/\n## /, '\n\nLook at (0010,0097) too.\n\n## ')),
  byRule(
    'F1',
    'a retired element that is not said to be',
    inLesson(/\n## /, '\n\nThe Other Patient IDs (0010,1000) are many.\n\n## '),
  ),
  byRule('F2', 'a UID with a leading zero', inLesson(/1\.2\.840\.10008\.1\.2\.1\b/, '1.2.840.10008.1.02.1')),
  byRule(
    'F2',
    'the UID of another transfer syntax',
    inLesson(/\n## /, '\n\nExplicit VR Little Endian (1.2.840.10008.1.2.2) is asked.\n\n## '),
  ),
  byRule(
    'F3',
    'a status code of no class',
    inLesson(/\n## /, '\n\nThe C-STORE ended with status 0xA700, a success.\n\n## '),
  ),
  byRule(
    'F3',
    'a status code that the service does not have',
    inLesson(/\n## /, '\n\nThe C-STORE ended with the status 0xE123.\n\n## '),
  ),
  byRule('F4', 'a misspelt keyword', inLesson(/\n## /, '\n\nIts `StudyInstaceUID` is new.\n\n## ')),
  byRule(
    'F5',
    'a field number that is off by one',
    inLesson(/\n## /, '\n\nPID-4 (Patient Identifier List) holds it.\n\n## '),
  ),
  byRule('F5', 'a field that its segment does not have', inLesson(/\n## /, '\n\nIt stands in PID-77.\n\n## ')),
  byRule('F6', 'a trigger event that does not exist', inLesson(/ORM\^O01/, 'ORM^O77')),
  byRule(
    'F7',
    'a message that lost its header fields',
    inLesson(/^(MSH\|\^~\\&\|[^|]*\|[^|]*\|[^|]*\|[^|]*\|[^|]*\|[^|]*\|)[^|]+/m, '$1'),
  ),
  byRule('F7', 'a segment whose name is wrong', inLesson(/^PID\|/m, 'PDI|')),
  byRule('F8', 'a transaction that does not exist', inLesson('RAD-4', 'RAD-400')),
  byRule('F9', 'the port of another service', inLesson(/\n## /, '\n\nHL7 listens on port 104.\n\n## ')),
  byRule(
    'F10',
    'a product that is off by one',
    inLesson(/\n## /, '\n\nThat makes 512 × 512 × 2 = 524,289 bytes.\n\n## '),
  ),
  byRule('F10', 'a shown result with two digits swapped', inLesson(/(× 2 bytes = )524,288/, '$1542,288')),
  byRule('F11', 'kilobits or kilobytes, nobody knows', inLesson(/\n## /, '\n\nIt has 300 Kb.\n\n## ')),
  byRule('F12', 'a VR that the dictionary does not give', inLesson(/(\(0010,0020\)) LO/, '$1 PN')),
  byRule('F12', 'a stated length that is odd', inLesson(/(\(0008,0060\) CS .*# +)2,/, '$13,')),
  byRule('F12', 'the keyword of another element', inLesson(/(\(0010,0020\) .*)PatientID/, '$1PatientName')),
  byRule('F13', 'a VR in JSON that is not the element’s', (entries) => {
    const found = entries.cases.find(({ data }) => /"vr": ?"CS"/.test(data.artefact));
    if (found) found.data.artefact = found.data.artefact.replace(/("vr": ?)"CS"/, '$1"DA"');
    else inLesson(/("vr": ?)"CS"/, '$1"DA"')(entries);
  }),
  byRule('F14', 'a presentation context with an even id', inLesson(/Context ID: +1 \(/, 'Context ID:        2 (')),
  byRule('F15', 'a section that was never confirmed', inLesson(/\n## /, '\n\nSee PS3.8 §99.1 for it.\n\n## ')),
  byRule('F15', 'a part that DICOM does not have', inLesson(/\n## /, '\n\nSee PS3.27 for it.\n\n## ')),
  byRule(
    'I1',
    'a key far longer than the others',
    change(
      single,
      (item) => void (keyOf(item)!.text += ', as the standard has it in so many words since its first edition'),
    ),
  ),
  byRule(
    'I3',
    'all of the above',
    change(single, (item) => (first(others(item)).text = 'All of the above')),
  ),
  byRule(
    'I4',
    'roman numerals to combine',
    change(single, (item) =>
      item.options.slice(0, 2).forEach((option, i) => (option.text = i ? 'I and III only' : 'II and III only')),
    ),
  ),
  byRule(
    'I5',
    'a question for the exception',
    change(single, (item) => (item.stem = 'Which of these tags is not a tag?')),
  ),
  byRule(
    'I6',
    'an absolute word in distractors alone',
    change(
      (item) => single(item) && !/always|never/.test(JSON.stringify(item.options)),
      (item) => void (first(others(item)).text += ' under all circumstances'),
    ),
  ),
  byRule(
    'I7',
    'a vague word in the key alone',
    change(
      (item) => single(item) && !/usual|often|may/.test(JSON.stringify(item.options)),
      (item) => void (keyOf(item)!.text += ', usually'),
    ),
  ),
  byRule(
    'I8',
    'numbers out of order',
    change(
      (item) => item.order === 'as-written' && item.options.every(({ text }) => /^\d+$/.test(text)),
      (item) => (item.options = [...item.options.slice(1), ...item.options.slice(0, 1)]),
    ),
  ),
  byRule(
    'I14',
    'two options that say the same',
    change(single, (item) => (first(others(item)).text = keyOf(item)!.text.toUpperCase())),
  ),
  byRule(
    'I16',
    'a stem that does not ask',
    change(any, (item) => (item.stem = 'The archive did not answer the modality at all.')),
  ),
  byRule(
    'I20',
    'a key in bold',
    change(
      (item) => single(item) && !/\*/.test(JSON.stringify(item.options)),
      (item) => (keyOf(item)!.text = `**${keyOf(item)!.text}**`),
    ),
  ),
  byRule(
    'I21',
    'three asked for, two are right',
    change(
      ({ type, stem }) => type === 'multiple-choice' && /Choose two/.test(stem),
      (item) => (item.stem = item.stem.replace('Choose two', 'Choose three')),
    ),
  ),
  byRule(
    'I22',
    'true or false',
    change(
      single,
      (item) =>
        (item.options = [...'ab'].map((id) => ({
          id,
          text: id === 'a' ? 'True' : 'False',
          rationale: 'A reason that is long enough to be read by someone.',
        }))),
    ),
  ),
  byRule(
    'I23',
    'an option called by its place',
    change(
      any,
      (item) =>
        (first(item.options).rationale = 'Unlike the second option, this one names what the standard asks for.'),
    ),
  ),
  byRule(
    'I24',
    'a rationale that stands twice',
    change(any, (item) => (first(item.options).rationale = item.options[1]!.rationale)),
  ),
  byRule(
    'I24',
    'a rationale that only repeats its option',
    change(
      ({ options }) => options[0]!.text.length >= 40,
      (item) => (first(item.options).rationale = first(item.options).text),
    ),
  ),
  byRule(
    'I27',
    'two options with one id',
    change(any, (item) => (item.options[1]!.id = first(item.options).id)),
  ),
  byRule('I28', 'an acronym that nobody explained', inLesson(/\n## /, '\n\nThe QZXW is down.\n\n## ')),
  byRule('I29', 'a name that could be a patient’s', inLesson('TESTWELL^ADA', 'MILLER^JOHN')),
  byRule('I29', 'an address of the public internet', inLesson(/\b10\.\d+\.\d+\.\d+\b(?!\/)/, '8.8.4.4')),
  byRule('I31', 'a word misspelt', inLesson(/\barchive\b/, 'archvie')),
  byRule(
    'I31',
    'a word misspelt in a contrast',
    inPair((pair) => (pair.tell = 'Which archvie?')),
  ),
  byRule('I31', 'American spelling', inLesson(/\n## /, '\n\nThe color of it.\n\n## ')),
  byRule('L1', 'a level of headings left out', inLesson('\n## ', '\n#### ')),
  byRule('L2', 'a figure without alternative text', inLesson(/(<Figure[^>]*?) alt="[^"]*"/, '$1')),
  byRule('L3', 'a dead link', inLesson(/\n## /, '\n\nSee [there](/learn/dicom/gone/).\n\n## ')),
  byRule(
    'L3',
    'a link to a page that no source has',
    inLesson(/\n## /, '\n\nSee [there](https://example.org/).\n\n## '),
  ),
  byRule(
    'B1',
    'a bank whose keys are the longest',
    inAll((item) => void (keyOf(item)!.text += ', and more besides')),
  ),
  byRule(
    'B2',
    'a bank whose keys give themselves away',
    inAll((item) => void (keyOf(item)!.text += ' (see the standard)')),
  ),
  byRule(
    'B3',
    'brackets in keys alone',
    inAll((item) => void (keyOf(item)!.text += ' (so)')),
  ),
  byRule(
    'B4',
    'keys that echo their stems',
    inAll((item) => void (keyOf(item)!.text += ` ${item.stem.split(/\s+/).slice(0, 12).join(' ')}`)),
  ),
  byRule(
    'B5',
    'keys written first',
    inAll((item) => (item.options = item.options.toSorted((a) => (a === keyOf(item) ? -1 : 1)))),
  ),
  byRule('B8', 'a stem that stands twice', ({ items }) => {
    const [one, two] = items.flatMap(({ data }) => data.items.filter(isChoice)).filter(single);
    if (one && two) Object.assign(two, { stem: one.stem, options: one.options, answer: one.answer });
  }),
  byRule(
    'B10',
    'one key for many items',
    inAll((item, i) => void (i < 12 && (keyOf(item)!.text = 'The archive'))),
  ),
  byRule('B11', 'a competency that lost its items', ({ items }) => void first(items).data.items.splice(3)),
  byRule('B12', 'a competency of recall alone', ({ items }) =>
    first(items).data.items.forEach((item) => (item.level = 'recall')),
  ),
  byRule(
    'B13',
    'a bank of exceptions',
    inAll((item, i) => void (i % 3 === 0 && (item.stem = `Which of these is **not** so in case ${i}?`))),
  ),
  byRule(
    'B14',
    'facts last checked long ago',
    change(any, (item) => (item.reviewed = '2023-01-01')),
  ),
];
