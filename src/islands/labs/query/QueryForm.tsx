import type { Level } from '../../../formats/query/attributes.ts';
import { levelsOf, type Root } from '../../../formats/query/check-levels.ts';
import { formKeys } from '../../../formats/query/form-keys.ts';
import { AddKey } from './AddKey.tsx';
import { archives, type HabitsId, type Request } from './ask.ts';
import type { Example } from './examples.ts';
import { KeyFields } from './KeyFields.tsx';
import { TryChoice } from './TryChoice.tsx';

interface Props {
  request: Request;
  isReady: boolean;
  dictionary: string;
  isTask?: boolean;
  onChange: (request: Request) => void;
  onAsk: (request: Request) => void;
}

const roots: Record<Root, string> = {
  study: 'Study Root',
  patient: 'Patient Root',
  worklist: 'Modality Worklist',
};

/** Where to ask, at which level, and the keys. */
export function QueryForm({ request, isReady, dictionary, isTask = false, onChange, onAsk }: Props) {
  const { root, level, keys, habits } = request;
  function turnTo(to: Root, at: Level) {
    const own = levelsOf(to);
    const reached = own.includes(at) || to === 'worklist' ? at : 'STUDY';
    onChange({ ...request, root: to, level: reached, keys: formKeys(to, reached) });
  }
  function tryExample(example: Example) {
    const filled = { ...formKeys(example.root, example.level), ...example.keys };
    const next = { ...request, root: example.root, level: example.level, keys: filled };
    onChange(next);
    onAsk(next);
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onAsk(request);
      }}
    >
      {/* What is filled in before the island has woken would be lost. */}
      <fieldset class="query-form" disabled={!isReady}>
        <div class="query-where">
          {!isTask && <TryChoice onTry={tryExample} />}
          <label>
            <span>Information model</span>
            <select value={root} onChange={({ currentTarget }) => turnTo(currentTarget.value as Root, level)}>
              {Object.entries(roots).map(([id, title]) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          {root !== 'worklist' && (
            <label>
              <span>Level</span>
              <select value={level} onChange={({ currentTarget }) => turnTo(root, currentTarget.value as Level)}>
                {levelsOf(root).map((one) => (
                  <option key={one}>{one}</option>
                ))}
              </select>
            </label>
          )}
          <label>
            <span>Archive</span>
            <select
              value={habits}
              disabled={isTask}
              onChange={({ currentTarget }) => onChange({ ...request, habits: currentTarget.value as HabitsId })}
            >
              {Object.entries(archives).map(([id, { title }]) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
        </div>
        <p class="small soft">{archives[habits].text}</p>
        <KeyFields keys={keys} onChange={(changed) => onChange({ ...request, keys: changed })} />
        <label>
          <input
            type="checkbox"
            checked={request.isCancelled ?? false}
            onChange={({ currentTarget }) => onChange({ ...request, isCancelled: currentTarget.checked })}
          />{' '}
          Cancel after two matches
        </label>
        <div class="actions">
          <button class="go" type="submit">
            Send C-FIND
          </button>
          <AddKey dictionary={dictionary} onAdd={(path) => onChange({ ...request, keys: { ...keys, [path]: '' } })} />
        </div>
      </fieldset>
    </form>
  );
}
