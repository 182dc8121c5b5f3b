import { undefinedLength, type Element } from '../../../formats/dicom/element.ts';
import type { TreeRow } from './list-rows.ts';

interface Props {
  row: TreeRow;
  isChosen: boolean;
  isCompared: boolean;
  /** As the fault, in a challenge. */
  isMarked: boolean;
  onKey: (event: KeyboardEvent) => void;
  onChoose: () => void;
  onFold: () => void;
}

const longest = 160;
const signs = { same: '=', changed: '≠', 'only here': '+', 'only there': '−' } as const;

/** An element as a line of the tree. */
export function TreeLine({ row, isChosen, isCompared, isMarked, onKey, onChoose, onFold }: Props) {
  const { element, compared, depth, hasChildren, isOpen } = row;
  return (
    <div
      role="row"
      aria-level={depth + 1}
      aria-selected={isChosen}
      aria-expanded={hasChildren ? isOpen : undefined}
      tabIndex={isChosen ? 0 : -1}
      data-comparison={compared?.comparison}
      onClick={onChoose}
      onKeyDown={onKey}
    >
      {isCompared && (
        <span role="gridcell">
          <span aria-hidden="true">{compared && signs[compared.comparison]}</span>
          <span class="hidden-but-read">{compared?.comparison}</span>
        </span>
      )}
      <span role="gridcell" class="tag" data-depth={Math.min(depth, 8)}>
        {hasChildren ? (
          // For the mouse; by keyboard the arrows fold.
          <button type="button" tabIndex={-1} aria-label={isOpen ? 'Fold' : 'Unfold'} onClick={onFold}>
            {isOpen ? '▾' : '▸'}
          </button>
        ) : (
          <i />
        )}
        {element.tag}
        {isMarked && (
          <span class="flag">
            <span aria-hidden="true"> ⚑</span>
            <span class="hidden-but-read"> marked as the fault</span>
          </span>
        )}
      </span>
      <span role="gridcell" class="type">
        {element.vr}
      </span>
      <span role="gridcell" class="number">
        {element.length === undefinedLength ? 'open' : element.length}
      </span>
      <span role="gridcell" class="what">
        <span class="name">{nameOf(element)}</span> <span class="value">{describeValue(element)}</span>
        {compared?.other && compared.comparison === 'changed' && compared.children.length === 0 && (
          <span class="value other">
            {' '}
            <span class="hidden-but-read">in the other: </span>≠ {describeValue(compared.other) || '(empty)'}
          </span>
        )}
      </span>
      <span role="gridcell" class="number">
        {element.offset}
      </span>
    </div>
  );
}

/** The name by the dictionary; of a private element whose it is. */
export function nameOf({ name, creator }: Element): string {
  if (name !== '') return name;
  return creator === undefined ? 'Unknown' : `Private to ${creator}`;
}

function describeValue({ value, isCut, children }: Element): string {
  if (children) return `${children.length} ${children.length === 1 ? 'part' : 'parts'}`;
  return value.length > longest || isCut ? `${value.slice(0, longest)} …` : value;
}
