import { textOf } from '../../../formats/dicom/data-set.ts';
import { describeStatus } from '../../../formats/query/status-words.ts';
import type { Retrieved } from '../../../formats/query/retrieve.ts';

interface Props {
  retrieved: Retrieved;
  way: 'C-MOVE' | 'C-GET';
}

/** How a C-MOVE or C-GET ended, in a sentence or two. */
export function Outcome({ retrieved: { responses, remarks }, way }: Props) {
  const last = responses.at(-1);
  const words = describeStatus(way, last?.status ?? '');
  return (
    <>
      <p>
        <b>
          <code>{last?.status}</code> {words.text}
        </b>{' '}
        {last?.completed} completed, {last?.failed} failed, {last?.warning} with a warning
        {last?.remaining !== undefined && `, ${last.remaining} not begun`}. <span class="soft">({words.source})</span>
      </p>
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
    </>
  );
}

/** The responses of a C-MOVE or C-GET with their counts, and what did not arrive. */
export function Retrieval({ retrieved: { responses, stored } }: Props) {
  const failed = stored.filter(({ status }) => status !== '0000');
  return (
    <>
      {responses.length > 1 && (
        <div class="table" tabIndex={0} role="group" aria-label="Responses">
          <table>
            <thead>
              <tr>
                <th scope="col">Response</th>
                {['Remaining', 'Completed', 'Failed', 'Warning'].map((name) => (
                  <th key={name} scope="col" class="number">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {responses.map(({ status, remaining, completed, failed: out, warning }, at) => (
                <tr key={at}>
                  <th scope="row">
                    <code>{status}</code>
                  </th>
                  {[remaining, completed, out, warning].map((count, column) => (
                    <td key={column} class="number">
                      {count}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {failed.length > 0 && (
        <ul>
          {failed.map(({ attributes, status }) => (
            <li key={textOf(attributes, '00080018')}>
              {textOf(attributes, '00080060')} instance {textOf(attributes, '00200013')} of series{' '}
              {textOf(attributes, '00200011')}:{' '}
              {status === 'no context'
                ? 'no presentation context for its class was accepted, so no C-STORE was sent'
                : `the C-STORE was answered with ${status}`}
              .
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
