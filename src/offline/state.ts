import { bytesOf, type FileList, filesOf, frame, type ListedFile } from './list.ts';
import type { OfflineState } from './messages.ts';
import type { Choice } from './versions.ts';

/** The sizes of what there is, of what was chosen and of what is kept. */
export function describeState(
  list: FileList,
  { parts: chosen, isPaused }: Choice,
  kept: ReadonlySet<string>,
): Pick<OfflineState, 'parts' | 'all' | 'chosen' | 'isPaused'> {
  const sizesOf = (files: ListedFile[]) => ({
    bytes: bytesOf(files),
    kept: bytesOf(files.filter(({ hash }) => kept.has(hash))),
  });
  return {
    parts: list.parts.map((part) => ({
      ...part,
      ...sizesOf(filesOf(list, [part.id])),
      isChosen: part.id === frame || chosen.includes(part.id),
    })),
    all: sizesOf(list.files),
    chosen: sizesOf(filesOf(list, [frame, ...chosen])),
    isPaused,
  };
}
