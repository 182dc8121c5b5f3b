import { itemsOf, textsOf, type DataSet } from '../../../formats/dicom/data-set.ts';
import { findAttribute } from '../../../formats/query/attributes.ts';
import { describeStatus } from '../../../formats/query/status-words.ts';
import { Dump } from '../Dump.tsx';
import { labelOf, type Asked } from './ask.ts';

const ofTheAnswer = new Set(['00080005', '00080052', '00080054', '00080056', '0020000D', '0020000E', '00080018']);
/** More rows than this nobody reads; the rest is in the count. */
const most = 60;

/** The matches as a table, and the responses one by one as they are sent. */
export function Answers({ asked: { identifier, finding } }: { asked: Asked }) {
  const matches = finding.judged.flatMap(({ answer }) => (answer ? [answer] : []));
  const columns = Object.keys(identifier)
    .filter((tag) => !ofTheAnswer.has(tag))
    .toSorted();
  const last = describeStatus('C-FIND', finding.status);
  return (
    <>
      {matches.length > 0 && (
        <div class="table" tabIndex={0} role="group" aria-label="Matches">
          <table>
            <thead>
              <tr>
                {columns.map((tag) => (
                  <th key={tag} scope="col">
                    {labelOf(findAttribute(tag)?.keyword ?? tag)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {matches.slice(0, most).map((match, at) => (
                <tr key={at}>
                  {columns.map((tag) => (
                    <td key={tag}>{cell(match, tag)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {matches.length > most && <p class="small soft">The first {most} are shown.</p>}
      <details>
        <summary>The responses as they are sent: {matches.length + 1}</summary>
        <ol class="responses">
          {matches.slice(0, 20).map((match, at) => (
            <li key={at}>
              <Dump title={`C-FIND-RSP, status ${finding.pending} (pending)`} dataSet={match} />
            </li>
          ))}
          {matches.length > 20 && <li class="soft">… and {matches.length - 20} more of this kind …</li>}
          <li>
            <p>
              <code>{finding.status}</code> {last.text} <span class="soft">({last.source})</span>
            </p>
          </li>
        </ol>
      </details>
    </>
  );
}

/** A value for the table: of a sequence the values of its items. */
function cell(dataSet: DataSet, tag: string): string {
  const attribute = dataSet[tag];
  if (attribute?.vr !== 'SQ') return textsOf(attribute).join('\\');
  return itemsOf(attribute)
    .map((item) =>
      Object.keys(item)
        .toSorted()
        .map((inner) => cell(item, inner))
        .filter(Boolean)
        .join(' · '),
    )
    .join(' | ');
}
