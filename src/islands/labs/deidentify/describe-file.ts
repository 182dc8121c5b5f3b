import { whyNotBlackened } from '../../../formats/deidentify/black-out.ts';
import { holdFile, textOfHeld, type Held } from '../../../formats/deidentify/held.ts';
import type { FileTree } from '../../../formats/dicom/read-file.ts';
import type { StudyFile } from './study.ts';

/** What the bench tells of a file before anything is done to it. */
export function describeFile(name: string, tree: FileTree): StudyFile {
  const held = holdFile(tree);
  const hasPixels = held.some(({ tag }) => tag === '7FE0,0010');
  const number = (tag: string) => Number(textOfHeld(held, tag));
  const whyNot = whyNotBlackened(held);
  return {
    name,
    kind: tree.elements.find(({ tag }) => tag === '0008,0016')?.uidName ?? 'a data set without a known SOP class',
    creators: [...new Set(listCreators(held))],
    frames: hasPixels ? Math.max(1, Number(textOfHeld(held, '0028,0008')) || 1) : 0,
    ...(hasPixels && { size: { width: number('0028,0011'), height: number('0028,0010') } }),
    ...(whyNot !== undefined && { whyNot }),
    ...(tree.stoppedAt && { stopped: tree.stoppedAt.because }),
  };
}

function listCreators(elements: readonly Held[]): string[] {
  return elements.flatMap(({ keyword, text, items }) => [
    ...(keyword === 'PrivateCreator' && text !== '' ? [text] : []),
    ...(items ?? []).flatMap((item) => listCreators(item)),
  ]);
}
