import type { Change } from '../../../formats/deidentify/change.ts';
import { MarkButton } from './MarkButton.tsx';
import type { Marking } from './marking.ts';
import { outcomeWords } from './words.ts';

interface Props {
  change: Change;
  /** It is among what is left to be looked at. */
  isLeft: boolean;
  marking?: Marking | undefined;
}

/** An element before and after. */
export function ChangeRow({ change, isLeft, marking }: Props) {
  const { path, name, vr, outcome, action, why, before, after } = change;
  return (
    <tr data-outcome={outcome}>
      <th scope="row">
        <span class="mono-name">{writePath(path)}</span> <span class="soft small">{vr}</span>{' '}
        <span class="line">{name}</span>
        {isLeft && <span class="small line">to be looked at</span>}
        {marking && <MarkButton path={path} name={name} marking={marking} />}
      </th>
      <td>
        <b>{action ?? '–'}</b> <span class="line">{outcomeWords[outcome]}</span>
      </td>
      <td class="value">
        {before === '' ? <i class="soft">{outcome === 'added' ? 'not there' : 'empty'}</i> : before}
      </td>
      <td class="value">{after === '' ? <i class="soft">{outcome === 'removed' ? 'gone' : 'empty'}</i> : after}</td>
      <td>{why}</td>
    </tr>
  );
}

/** `0040,0275[0].0008,0050` as `(0040,0275) 1 › (0008,0050)`. */
export function writePath(path: string): string {
  return path
    .split('.')
    .map((part) =>
      part.replace(
        /^([^[]+)(?:\[(\d+)\])?$/,
        (_, tag: string, at?: string) => `(${tag})${at === undefined ? '' : ` ${Number(at) + 1}`}`,
      ),
    )
    .join(' › ');
}
