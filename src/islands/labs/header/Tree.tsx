import { useEffect, useRef, useState } from 'preact/hooks';
import type { TreeRow } from './list-rows.ts';
import { TreeLine } from './TreeLine.tsx';

interface Props {
  rows: TreeRow[];
  chosen: string;
  isCompared: boolean;
  /** Of the line with that path. */
  isMarked: (path: string) => boolean;
  onChoose: (path: string) => void;
  onFold: (path: string, isOpen: boolean) => void;
}

/** So many lines are in the page at once; more come on request, or when one of them is chosen. */
const portion = 300;

/** The elements as a tree grid: one stop for Tab, arrows go from line to line and fold. */
export function Tree({ rows, chosen, isCompared, isMarked, onChoose, onFold }: Props) {
  const [shown, setShown] = useState(portion);
  const body = useRef<HTMLDivElement>(null);
  const at = Math.max(
    0,
    rows.findIndex(({ path }) => path === chosen),
  );
  const count = Math.max(shown, at + 1);

  // What is chosen by a byte or by search is brought into view within the pane, never moving the page.
  useEffect(() => {
    const line = body.current?.children[at] as HTMLElement | undefined;
    const pane = line?.closest<HTMLElement>('.tree-pane');
    if (!line || !pane) return;
    const { top, bottom } = line.getBoundingClientRect();
    const box = pane.getBoundingClientRect();
    if (top < box.top + 40) pane.scrollTop -= box.top + 40 - top;
    else if (bottom > box.bottom) pane.scrollTop += bottom - box.bottom;
  }, [at, rows]);

  const go = (to: number) => {
    const row = rows[Math.min(Math.max(to, 0), Math.min(rows.length, count) - 1)];
    if (!row) return;
    onChoose(row.path);
    (body.current?.children[rows.indexOf(row)] as HTMLElement | undefined)?.focus({ preventScroll: true });
  };
  const turn = (event: KeyboardEvent) => {
    const row = rows[at];
    if (!row || event.altKey || event.ctrlKey || event.metaKey) return;
    const moves: Record<string, () => void> = {
      ArrowDown: () => go(at + 1),
      ArrowUp: () => go(at - 1),
      PageDown: () => go(at + 12),
      PageUp: () => go(at - 12),
      Home: () => go(0),
      End: () => go(rows.length - 1),
      ArrowRight: () => (row.hasChildren && !row.isOpen ? onFold(row.path, true) : go(at + 1)),
      ArrowLeft: () =>
        row.isOpen ? onFold(row.path, false) : go(rows.findLastIndex(({ depth }, i) => i < at && depth < row.depth)),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  };

  if (rows.length === 0) return <p class="tree-pane none">Nothing here.</p>;
  return (
    <div class="tree-pane plate">
      <div class="grid" role="treegrid" aria-label="Elements" tabIndex={-1}>
        <div role="rowgroup">
          <div role="row">
            {isCompared && <span role="columnheader">Other</span>}
            <span role="columnheader">Tag</span>
            <span role="columnheader">VR</span>
            <span role="columnheader" class="numbers">
              Length
            </span>
            <span role="columnheader">Name and value</span>
            <span role="columnheader" class="numbers">
              Offset
            </span>
          </div>
        </div>
        <div role="rowgroup" ref={body}>
          {rows.slice(0, count).map((row, i) => (
            <TreeLine
              key={row.path}
              row={row}
              isChosen={i === at}
              isCompared={isCompared}
              isMarked={isMarked(row.path)}
              onKey={turn}
              onChoose={() => go(i)}
              onFold={() => onFold(row.path, !row.isOpen)}
            />
          ))}
        </div>
      </div>
      {rows.length > count && (
        <button class="copy more" type="button" onClick={() => setShown(count + portion)}>
          {rows.length - count} more: show the next {Math.min(portion, rows.length - count)}
        </button>
      )}
    </div>
  );
}
