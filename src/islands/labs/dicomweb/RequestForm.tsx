import { base } from '../../../formats/dicomweb/exchange.ts';
import { sampleBodies, type SampleBody } from '../../../formats/dicomweb/sample-bodies.ts';
import type { Archive } from '../../../formats/query/archive.ts';
import { json, listExamples, objects, type Draft } from './examples.ts';
import { Field } from './Field.tsx';

interface Props {
  archive: Archive | undefined;
  draft: Draft;
  /** In a challenge nothing is prepared. */
  isTask: boolean;
  onChange: (draft: Draft) => void;
  onSend: (draft: Draft) => void;
}

/** Method, address and headers of a request, and for a POST its body. */
export function RequestForm({ archive, draft, isTask, onChange, onSend }: Props) {
  const examples = archive && !isTask ? listExamples(archive) : [];
  const change = (part: Partial<Draft>) => onChange({ ...draft, ...part });
  function tryExample(title: string) {
    const example = examples.find((one) => one.title === title);
    if (!example) return;
    onChange(example.draft);
    onSend(example.draft);
  }
  const isPost = draft.method === 'POST';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSend(draft);
      }}
    >
      {/* What is filled in before the island has woken would be lost. */}
      <fieldset class="query-form" disabled={!archive}>
        <div class="query-where">
          {!isTask && (
            <label>
              <span>Try</span>
              <select value="" onChange={({ currentTarget }) => tryExample(currentTarget.value)}>
                <option value="">a prepared request …</option>
                {examples.map(({ title }) => (
                  <option key={title}>{title}</option>
                ))}
              </select>
            </label>
          )}
          <label>
            <span>Method</span>
            <select
              value={draft.method}
              onChange={({ currentTarget }) => change({ method: currentTarget.value as Draft['method'] })}
            >
              <option>GET</option>
              <option>POST</option>
            </select>
          </label>
        </div>
        <Field label={`Address, below ${base}`} value={draft.target} onInput={(target) => change({ target })} />
        <Field
          label="Accept: which form you take back"
          value={draft.accept}
          options={[json, objects, 'application/dicom', 'application/dicom+xml', 'image/jpeg', '*/*']}
          onInput={(accept) => change({ accept })}
        />
        {isPost && (
          <>
            <Field
              label="Content-Type: which form the body has"
              value={draft.contentType}
              onInput={(contentType) => change({ contentType })}
            />
            <label>
              <span>Body</span>
              <select
                value={draft.body}
                disabled={isTask}
                onChange={({ currentTarget }) => change({ body: currentTarget.value as SampleBody })}
              >
                {Object.entries(sampleBodies).map(([id, title]) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
            </label>
          </>
        )}
        <div class="actions">
          <button class="go" type="submit">
            Send
          </button>
        </div>
      </fieldset>
    </form>
  );
}
