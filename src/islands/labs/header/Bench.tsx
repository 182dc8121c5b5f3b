import { useMemo, useState } from 'preact/hooks';
import { compareTrees } from '../../../formats/dicom/compare-trees.ts';
import type { Element } from '../../../formats/dicom/element.ts';
import type { ElementNotes } from '../../../formats/dicom/element-note.ts';
import { findElementAt } from '../../../formats/dicom/find-element.ts';
import { Details } from './Details.tsx';
import { Found } from './Found.tsx';
import { HexPane } from './HexPane.tsx';
import { countFound, listTreeRows, openPaths, pathTo, type Node } from './list-rows.ts';
import { MarkButtons } from './MarkButtons.tsx';
import type { Marking } from './marking.ts';
import { tagPathOf } from './tag-path.ts';
import { Tree } from './Tree.tsx';
import type { OpenFile } from './use-files.ts';

interface Props {
  first: OpenFile;
  second: OpenFile | undefined;
  notes: ElementNotes;
  /** In a challenge, where faults are marked. */
  marking?: Marking;
}

/** So many lines are folded open at first. */
const openAtFirst = 400;

/** What was read, to be searched and walked through: tree, bytes and words go together. */
export function Bench({ first, second, notes, marking }: Props) {
  const { tree } = first;
  const nodes = useMemo<readonly Node[]>(
    () => (second ? compareTrees(tree, second.tree) : tree.elements),
    [tree, second],
  );
  const [open, setOpen] = useState(() => openPaths(nodes, openAtFirst));
  const [query, setQuery] = useState('');
  const [onlyDifferences, setOnly] = useState(second !== undefined);
  const view = { open, query: query.trim().toLowerCase(), onlyDifferences };
  const rows = useMemo(() => listTreeRows(nodes, view), [nodes, open, view.query, onlyDifferences]);
  const [chosen, setChosen] = useState('');
  const [at, setAt] = useState<number>();
  const row = rows.find(({ path }) => path === chosen) ?? rows[0];
  const isThere = row?.compared?.comparison === 'only there';
  const bytes = isThere && second ? second.tree.bytes : tree.bytes;

  const fold = (path: string, isOpen: boolean) => {
    const next = new Set(open);
    if (isOpen) next.add(path);
    else next.delete(path);
    setOpen(next);
  };
  const choose = (path: string) => {
    setChosen(path);
    setAt(undefined);
  };
  const chooseByte = (offset: number) => {
    setAt(offset);
    const way: Element[] = findElementAt((isThere ? second?.tree : tree)?.elements ?? [], offset);
    const path = isThere ? '' : pathTo(nodes, way);
    if (path === '') return;
    const places = path.split('.');
    setOpen(new Set([...open, ...places.map((_, i) => places.slice(0, i).join('.'))]));
    setQuery('');
    setOnly(false);
    setChosen(path);
  };
  const isMarked = (path: string) =>
    marking?.files.some(({ sample }) => marking.isMarked(sample, tagPathOf(nodes, path))) ?? false;
  const count = view.query !== '' || onlyDifferences ? countFound(nodes, view) : undefined;

  return (
    <>
      <Found file={first} onGo={chooseByte} />
      <div class="tree-tools">
        <label>
          Search
          <input
            type="search"
            value={query}
            placeholder="0010,0020, PatientID, name, value"
            autocomplete="off"
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
        {second && (
          <label class="tick">
            <input type="checkbox" checked={onlyDifferences} onChange={() => setOnly(!onlyDifferences)} />
            only what differs
          </label>
        )}
        <p role="status">{count !== undefined && `${count} found`}</p>
      </div>
      <div class="panes">
        <Tree
          rows={rows}
          chosen={row?.path ?? ''}
          isCompared={second !== undefined}
          isMarked={isMarked}
          onChoose={choose}
          onFold={fold}
        />
        <div class="beside">
          {row && (
            <Details row={row} note={notes[row.element.tag]} tree={isThere && second ? second.tree : tree}>
              {marking && <MarkButtons row={row} at={tagPathOf(nodes, row.path)} marking={marking} />}
            </Details>
          )}
          <HexPane
            key={isThere ? 'there' : 'here'}
            bytes={bytes}
            element={row?.element}
            at={at}
            inflatedFrom={isThere ? undefined : tree.inflatedFrom}
            onChoose={chooseByte}
          />
        </div>
      </div>
    </>
  );
}
