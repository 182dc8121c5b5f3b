import { useEffect, useRef, useState } from 'preact/hooks';
import type { Element } from '../../../formats/dicom/element.ts';
import { asCharacter, bytesInRow, paneSize, paneStart, partOf, rowsInPane } from './hex-rows.ts';

interface Props {
  bytes: Uint8Array;
  /** The element that is chosen: its bytes are lit. */
  element: Element | undefined;
  /** The byte that is chosen, if one is. */
  at: number | undefined;
  inflatedFrom: number | undefined;
  onChoose: (offset: number) => void;
}

const hex = (value: number, digits: number) => value.toString(16).toUpperCase().padStart(digits, '0');

/** The bytes around the chosen element, eight in a row: one stop for Tab, arrows go from byte to byte. */
export function HexPane({ bytes, element, at, inflatedFrom, onChoose }: Props) {
  const focus = at ?? element?.offset ?? 0;
  const [start, setStart] = useState(() => paneStart(focus, bytes.length));
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    setStart((now) =>
      focus >= now && focus < now + paneSize && at !== undefined ? now : paneStart(focus, bytes.length),
    );
  }, [focus, bytes, at]);

  const go = (to: number) => {
    if (to < 0 || to >= bytes.length) return;
    onChoose(to);
    // After the pane has moved to where the byte is.
    requestAnimationFrame(() => body.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus());
  };
  const turn = (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowRight: 1,
      ArrowLeft: -1,
      ArrowDown: bytesInRow,
      ArrowUp: -bytesInRow,
      PageDown: paneSize,
      PageUp: -paneSize,
    };
    const step = steps[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(focus + step);
  };
  const rows = Array.from({ length: rowsInPane }, (_, i) => start + i * bytesInRow).filter((row) => row < bytes.length);
  const stop = focus >= start && focus < start + paneSize ? focus : start;

  return (
    <section class="hex plate" aria-label="Bytes">
      <p class="strip">
        <span>
          Bytes {start} to {Math.min(start + paneSize, bytes.length) - 1} of {bytes.length}
          {inflatedFrom !== undefined && `; inflated from ${inflatedFrom} on`}
        </span>
        <button
          class="copy"
          type="button"
          disabled={start === 0}
          onClick={() => setStart(Math.max(0, start - paneSize))}
        >
          Earlier
        </button>
        <button
          class="copy"
          type="button"
          disabled={start + paneSize >= bytes.length}
          onClick={() => setStart(start + paneSize)}
        >
          Later
        </button>
      </p>
      <div class="grid" role="grid" aria-label="Bytes in hexadecimal" tabIndex={-1}>
        <div role="rowgroup" ref={body}>
          {rows.map((row) => (
            <div role="row" key={row}>
              <span role="rowheader">{hex(row, 6)}</span>
              {Array.from(bytes.subarray(row, row + bytesInRow), (byte, i) => (
                <span
                  role="gridcell"
                  key={i}
                  data-part={partOf(element, row + i)}
                  aria-selected={row + i === focus}
                  tabIndex={row + i === stop ? 0 : -1}
                  onClick={() => go(row + i)}
                  onKeyDown={turn}
                >
                  {hex(byte, 2)}
                </span>
              ))}
              <span role="gridcell" class="characters">
                {Array.from(bytes.subarray(row, row + bytesInRow), asCharacter).join('')}
              </span>
            </div>
          ))}
        </div>
      </div>
      <p class="parts">
        {(['tag', 'vr', 'length', 'value'] as const).map((part) => (
          <span key={part} data-part={part}>
            {part === 'vr' ? 'VR' : part}
          </span>
        ))}
      </p>
    </section>
  );
}
