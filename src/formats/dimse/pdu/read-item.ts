import type { Words } from './field.ts';
import { readAll, readText, type Scope } from './scope.ts';

/** What an item is by its type, and how its content is read; what is read may add to the words. */
export interface ItemKind extends Omit<Words, 'value'> {
  /** Reads the content; what it returns is shown as the value of the item. */
  read: (content: Scope) => string | undefined;
}

/** The items that may stand in one place, by their type. */
export type ItemKinds = Readonly<Record<number, ItemKind>>;

/** Reads items up to the end of the scope; those that do not belong there are kept as bytes, with a warning. */
export function readItems(scope: Scope, kinds: ItemKinds, place: string): void {
  readAll(scope, () => {
    const length = ((scope.peek(2) ?? 0) << 8) | (scope.peek(3) ?? 0);
    const at = scope.at();
    if (length + 4 > scope.left())
      scope.warn(`The item says that it has ${length} bytes, and ${Math.max(0, scope.left() - 4)} are left.`, at);
    scope.within(Math.min(scope.left(), length + 4), (inner) => readItem(inner, kinds, place));
  });
}

function readItem(scope: Scope, kinds: ItemKinds, place: string): Words {
  const at = scope.at();
  const type = scope.peek(0) ?? 0;
  const { name, says, source, read } = kinds[type] ?? unknown(type, place);
  scope.number(1, (value) => ({
    name: 'Item type',
    value: `${hex(value)}H`,
    says: `Says what the item is: ${name}.`,
    source,
  }));
  readReserved(scope, 1, source);
  scope.number(2, (value) => ({
    name: 'Item length',
    value: `${value} bytes`,
    says: 'How many bytes of this item follow.',
    source,
  }));
  if (!kinds[type]) scope.warn(`An item of type ${hex(type)}H does not belong in ${place}.`, at);
  const value = read(scope);
  return { name, says, source, ...(value !== undefined && { value }) };
}

function unknown(type: number, place: string): ItemKind {
  return {
    name: `Item ${hex(type)}H`,
    says: `Not an item of ${place} in the standard: a receiver passes over it.`,
    source: 'PS3.8 §9.3.1',
    read: (content) => {
      if (content.left() > 0)
        content.bytes(content.left(), (value) => ({
          name: 'Content',
          value: readText(value.subarray(0, 64)),
          says: 'Kept as it is.',
          source: 'PS3.8 §9.3.1',
        }));
      return undefined;
    },
  };
}

/** Bytes without a meaning: sent as zero, not tested when received (PS3.8 §9.3.1). */
export function readReserved(scope: Scope, size: number, source: string): void {
  scope.bytes(size, () => ({ name: 'Reserved', says: 'Sent as zero, and not tested by the receiver.', source }));
}

function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(2, '0');
}
