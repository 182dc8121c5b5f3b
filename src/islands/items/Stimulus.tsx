import { useEffect, useRef, useState } from 'preact/hooks';
import type { BankCase } from '../../engine/bank.ts';
import { kindNames } from '../../formats/artefact/kind-names.ts';
import { copyFilm } from '../copy-film.ts';
import { Html } from '../Html.tsx';

/** The case that an item is about: its situation, and its artefact on film. */
export function Stimulus({ stimulus }: { stimulus: BankCase }) {
  const film = useRef<HTMLPreElement>(null);
  const [isReady, setReady] = useState(false);
  const [told, setTold] = useState('');
  useEffect(() => setReady(true), []);

  async function copy() {
    setTold('');
    if (film.current) setTold(await copyFilm(film.current));
  }

  return (
    <section class="case" aria-label={`Case: ${stimulus.title}`}>
      <p class="label">Case · {stimulus.title}</p>
      <Html html={stimulus.situation} />
      <div class="plate" data-kind={stimulus.kind}>
        <p class="strip">
          <span>{kindNames[stimulus.kind]}</span>
          <span class="told" aria-live="polite">
            {told}
          </span>
          <button
            class="copy needs-js"
            type="button"
            aria-label="Copy this artefact"
            disabled={!isReady}
            onClick={() => void copy()}
          >
            Copy
          </button>
        </p>
        <pre class="film" tabIndex={0} role="group" aria-label="Artefact of the case" ref={film}>
          <Html as="span" html={stimulus.artefact} />
        </pre>
      </div>
      <p class="small soft">From: {stimulus.from}.</p>
    </section>
  );
}
