import { useState } from 'preact/hooks';
import type { Element } from '../../../formats/dicom/element.ts';
import { describeEncoding } from '../../../formats/dicom/guess-encoding.ts';
import { writeDump } from '../../../formats/dicom/write-dump.ts';
import type { OpenFile } from './use-files.ts';

interface Props {
  file: OpenFile;
  /** Leads to a byte and its element. */
  onGo: (offset: number) => void;
}

/** What the reader has to say of the whole file: what it is, how far it went, and what it found wrong. */
export function Found({ file: { size, tree }, onGo }: Props) {
  const { elements, warnings, stoppedAt, encoding, transferSyntax, bytes, inflatedFrom } = tree;
  const syntax = elements.find(({ tag }) => tag === '0002,0010');
  const [told, setTold] = useState('');
  const copy = () => {
    navigator.clipboard
      .writeText(writeDump(elements))
      .then(() => setTold('Copied.'))
      .catch(() => setTold('This browser does not let the page copy.'));
  };
  const parts = [
    `${count(elements)} elements in ${size} bytes`,
    encoding && describeEncoding(encoding),
    transferSyntax && `transfer syntax ${syntax?.uidName ?? transferSyntax}`,
    inflatedFrom !== undefined && `deflated: offsets count in its ${bytes.length} bytes after inflating`,
    // Not deflated, and yet shorter: more would not fit.
    inflatedFrom === undefined && bytes.length < size && `only its first ${bytes.length} bytes were opened`,
  ].filter(Boolean);
  return (
    <div class="found stack">
      {stoppedAt && (
        <p class="notice bad">
          <b>It could be read up to offset {stoppedAt.offset}.</b> {stoppedAt.because}{' '}
          {elements.length > 0 && (
            <button
              class="plain"
              type="button"
              onClick={() => onGo(Math.max(0, Math.min(stoppedAt.offset, bytes.length - 1)))}
            >
              Show where
            </button>
          )}
        </p>
      )}
      <p>{parts.join('; ')}.</p>
      {warnings.length > 0 && (
        <details open={warnings.length < 4}>
          <summary>
            {warnings.length} {warnings.length === 1 ? 'thing is' : 'things are'} not as they should be
          </summary>
          <ul class="warnings">
            {warnings.map(({ offset, text }, i) => (
              <li key={i}>
                {text}{' '}
                <button class="plain" type="button" onClick={() => onGo(Math.min(offset, bytes.length - 1))}>
                  Show offset {offset}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="actions">
        <button class="go quiet" type="button" onClick={copy}>
          Copy as text, like dcmdump
        </button>
        <span role="status">{told}</span>
      </p>
    </div>
  );
}

function count(elements: readonly Element[]): number {
  return elements.reduce((sum, { tag, children = [] }) => sum + (tag === 'FFFE,E000' ? 0 : 1) + count(children), 0);
}
