import { useMemo } from 'preact/hooks';
import { developFilm } from '../../formats/artefact/film.ts';

/** A text on film, coloured as its kind is. */
export function FilmText({ kind, title, text }: { kind: 'dump' | 'terminal' | 'text'; title: string; text: string }) {
  const html = useMemo(() => developFilm(kind, text), [kind, text]);
  return (
    <div class="plate" data-kind={kind}>
      <div class="strip">
        <span>{title}</span>
      </div>
      {/* A film scrolls, so that the keyboard must reach it. */}
      <pre class="film" tabIndex={0} role="group" aria-label={title}>
        <code dangerouslySetInnerHTML={{ __html: html }} />
      </pre>
    </div>
  );
}
