import type { BankCase } from '../../engine/bank.ts';
import { Html } from '../Html.tsx';

/** The case that an item is about: its situation, and its artefact on film. */
export function Stimulus({ stimulus }: { stimulus: BankCase }) {
  return (
    <section class="case" aria-label={`Case: ${stimulus.title}`}>
      <p class="label">Case · {stimulus.title}</p>
      <Html html={stimulus.situation} />
      <pre class="film" tabIndex={0} role="group" aria-label="Artefact of the case">
        <Html as="span" html={stimulus.artefact} />
      </pre>
      <p class="small soft">From: {stimulus.from}.</p>
    </section>
  );
}
