import { useState } from 'preact/hooks';
import type { Field } from '../../../formats/dimse/pdu/field.ts';
import { fieldAt, pathTo, type Path } from './find-field.ts';
import { HexRow } from './HexRow.tsx';

interface Props {
  bytes: Uint8Array;
  field: Field;
  chosen: Path;
  onChoose: (path: Path) => void;
}

const rowLength = 16;
const pageLength = 16 * rowLength;

/** The bytes of a PDU on film, a page at a time: a byte chooses its item, and the chosen item is lit. */
export function HexFilm({ bytes, field, chosen, onChoose }: Props) {
  const { from, to } = fieldAt(field, chosen);
  const [turned, setTurned] = useState<{ of: Path; page: number }>();
  // The page follows what is chosen until the reader turns it.
  const page = turned && turned.of === chosen ? turned.page : Math.floor(from / pageLength);
  const last = Math.max(0, Math.ceil(bytes.length / pageLength) - 1);
  const begin = page * pageLength;
  const end = Math.min(bytes.length, begin + pageLength);
  const rows = Array.from({ length: Math.ceil((end - begin) / rowLength) }, (_, row) => begin + row * rowLength);
  const isWhole = chosen.length === 0;

  function move(event: KeyboardEvent) {
    const target = findTarget(event.key, isWhole ? { from: 1, to: 0 } : { from, to }, bytes.length);
    if (target === undefined) return;
    event.preventDefault();
    if (target >= 0 && target < bytes.length) onChoose(pathTo(field, target));
  }

  return (
    <div class="plate hex-plate" data-kind="capture">
      <p class="strip">
        <span>
          Bytes {begin}–{Math.max(begin, end - 1)} of {bytes.length}
        </span>
        {last > 0 && (
          <span class="pages">
            <button
              class="copy"
              type="button"
              disabled={page === 0}
              onClick={() => setTurned({ of: chosen, page: page - 1 })}
            >
              Earlier
            </button>
            <button
              class="copy"
              type="button"
              disabled={page === last}
              onClick={() => setTurned({ of: chosen, page: page + 1 })}
            >
              Later
            </button>
          </span>
        )}
      </p>
      <div
        class="film hex"
        tabIndex={0}
        role="group"
        aria-label="Bytes in hexadecimal. The arrow keys go from item to item."
        onKeyDown={move}
        onClick={({ target }) => {
          const at = (target as HTMLElement).dataset['at'];
          if (at !== undefined) onChoose(pathTo(field, Number(at)));
        }}
      >
        {rows.map((start) => (
          <HexRow
            key={start}
            start={start}
            bytes={bytes.subarray(start, Math.min(end, start + rowLength))}
            lit={isWhole ? undefined : { from, to }}
            nameOf={(at) => fieldAt(field, pathTo(field, at)).name}
          />
        ))}
      </div>
    </div>
  );
}

/** The byte that a key leads to from what is chosen; nothing for a key that leads nowhere. */
function findTarget(key: string, { from, to }: { from: number; to: number }, length: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return to;
    case 'ArrowLeft':
    case 'ArrowUp':
      return from - 1;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return undefined;
  }
}
