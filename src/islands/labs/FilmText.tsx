import { Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import { tokenise } from '../../formats/artefact/tokens.ts';

/** A text on film, coloured as its kind is; it may come from a field or a file, and is never HTML. */
export function FilmText({ kind, title, text }: { kind: 'dump' | 'terminal' | 'text'; title: string; text: string }) {
  const lines = useMemo(() => text.split('\n').map((line) => tokenise(kind, line)), [kind, text]);
  return (
    <div class="plate" data-kind={kind}>
      <div class="strip">
        <span>{title}</span>
      </div>
      {/* A film scrolls, so that the keyboard must reach it. */}
      <pre class="film" tabIndex={0} role="group" aria-label={title}>
        <code>
          {lines.map((tokens, line) => (
            <Fragment key={line}>
              {line > 0 && '\n'}
              {tokens.map(({ text, role }, place) =>
                role ? (
                  <span key={place} class={role}>
                    {text}
                  </span>
                ) : (
                  text
                ),
              )}
            </Fragment>
          ))}
        </code>
      </pre>
    </div>
  );
}
