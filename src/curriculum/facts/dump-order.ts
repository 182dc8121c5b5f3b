import type { DumpElement } from '../../formats/dicom/dump-element.ts';

type Fault = [element: DumpElement, wrong: string, advice: string];

/** The elements of one data set or item, while the dump is gone through. */
interface Level {
  depth: number;
  /** The sequence or item around; absent in the data set, and where an excerpt begins inside. */
  parent?: DumpElement;
  last?: DumpElement;
  /** Items of a sequence, elements of an item. */
  members: number;
}

const item = '(fffe,e000)';
const itemEnd = '(fffe,e00d)';
const sequenceEnd = '(fffe,e0dd)';

/** Elements out of ascending order, and sequences and items that hold another number than `#=n` says. */
export function judgeOrder(elements: DumpElement[]): Fault[] {
  const parts = Map.groupBy(elements, ({ part }) => part);
  return [...parts.values()].flatMap(judgePart);
}

function judgePart(elements: DumpElement[]): Fault[] {
  const faults: Fault[] = [];
  const levels: Level[] = [];
  let before: DumpElement | undefined;

  for (const element of elements) {
    const { depth, tag } = element;
    const isEnd = tag === itemEnd || tag === sequenceEnd;
    // Only a delimiter or the next item says that nothing was left out.
    while ((levels.at(-1)?.depth ?? -1) > depth) leave(levels.pop(), isEnd || tag === item);
    if (!isEnd) enter(element);
    before = element;
  }
  for (const level of levels) leave(level, false);
  return faults;

  function enter(element: DumpElement): void {
    if (levels.at(-1)?.depth !== element.depth) {
      const parent = before && before.depth < element.depth && before.form === 'note' ? before : undefined;
      levels.push({ depth: element.depth, members: 0, ...(parent && { parent }) });
    }
    const level = levels.at(-1);
    if (!level) return;
    const isItem = element.tag === item;
    const isAscending = !level.last || element.tag > level.last.tag;
    const isImplied = !isItem && level.parent?.tag !== item && (level.parent !== undefined || element.depth > 0);
    if (isItem || level.parent?.tag === item) level.members += 1;
    // Where the lines of items are left out, a lower tag begins the next item.
    else if (isImplied && (!isAscending || !level.last)) level.members += 1;
    // The same tag once more is the next object, as grep and findscu print them.
    if (!isItem && !isAscending && !isImplied && level.last && level.last.tag !== element.tag)
      faults.push([element, `${element.tag} stands behind ${level.last.tag}`, 'Elements ascend by tag.']);
    level.last = element;
  }

  function leave(level: Level | undefined, isWhole: boolean): void {
    const { parent, members } = level ?? {};
    if (parent?.count === undefined || members === undefined) return;
    if (members > parent.count || (isWhole && level && isShort(level, parent)))
      faults.push([
        parent,
        `#=${parent.count}, but the ${parent.tag === item ? 'elements' : 'items'} that follow are ${members}`,
        'Count them again, see that they ascend by tag, or put … where some are left out.',
      ]);
  }

  function isShort(level: Level, parent: DumpElement): boolean {
    const isCounted = parent.tag === item || level.last?.tag === item;
    return isCounted && level.members < (parent.count ?? 0);
  }
}
