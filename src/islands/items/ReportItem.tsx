import { useState } from 'preact/hooks';
import type { BankItem } from '../../engine/bank.ts';

interface Props {
  item: Pick<BankItem, 'id' | 'revision'>;
  siteVersion: string;
}

/** Copies what an author needs to find the item; nothing is sent. */
export function ReportItem({ item, siteVersion }: Props) {
  const [state, setState] = useState<'idle' | 'copied' | 'shown'>('idle');
  const report = `PACS Prep ${siteVersion}, item ${item.id}, revision ${item.revision}: `;

  async function copy() {
    try {
      await navigator.clipboard.writeText(report);
      setState('copied');
    } catch {
      setState('shown'); // refused, or a plain http page: show it to be copied by hand
    }
  }

  return (
    <>
      <button class="plain" type="button" onClick={() => void copy()}>
        Report this item
      </button>
      <span role="status">
        {state === 'copied' && 'Copied. Paste it into a message to whoever runs this site, and say what is wrong.'}
        {state === 'shown' && (
          <label>
            Copy this: <input readOnly value={report} size={Math.min(60, report.length)} />
          </label>
        )}
      </span>
    </>
  );
}
