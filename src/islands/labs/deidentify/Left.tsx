import type { Finding, Kind } from '../../../formats/deidentify/find-left.ts';
import { writePath } from './ChangeRow.tsx';
import { MarkButton } from './MarkButton.tsx';
import type { Marking } from './marking.ts';
import { kindWords } from './words.ts';

/** What is left in a file that a person must look at, those first that hold something of the original. */
export function Left({ left, marking }: { left: readonly Finding[]; marking?: Marking | undefined }) {
  if (left.length === 0)
    return (
      <p>Nothing is left that this bench knows to look at. That is no proof: read the file once more as a stranger.</p>
    );
  const kinds = [...new Set(left.toSorted((a, b) => b.holds.length - a.holds.length).map(({ kind }) => kind))];
  return (
    <ul class="left-over">
      {kinds.map((kind) => (
        <OfKind key={kind} kind={kind} findings={left.filter((one) => one.kind === kind)} marking={marking} />
      ))}
    </ul>
  );
}

interface Props {
  kind: Kind;
  findings: readonly Finding[];
  marking?: Marking | undefined;
}

function OfKind({ kind, findings, marking }: Props) {
  const { title, why } = kindWords[kind];
  return (
    <li data-grave={findings.some(({ holds }) => holds.length > 0)}>
      <h4>
        {title} <span class="soft">({findings.length})</span>
      </h4>
      <p class="small soft">{why}</p>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.kind} ${finding.path}`}>
            <span class="mono-name">{writePath(finding.path)}</span> {finding.name}
            {finding.value !== '' && <span class="value line">{finding.value}</span>}
            {finding.holds.length > 0 && (
              <b class="line">
                Holds {finding.holds.map(({ kind, text, of }) => `${text} (${kind}, from ${of})`).join(', ')}
              </b>
            )}
            {marking && <MarkButton path={finding.path} name={finding.name} marking={marking} />}
          </li>
        ))}
      </ul>
    </li>
  );
}
