import type { ArtefactKind } from '../../schema/words.ts';
import { tokenise } from './tokens.ts';

/** The artefact as HTML for film: its parts in `<span>`, and what stands between ⟦ and ⟧ in `<mark>`. */
export function developFilm(kind: ArtefactKind, text: string): string {
  return text
    .replace(/\n+$/, '')
    .split(/⟦([^⟧]*)⟧/)
    .map((part, i) => (i % 2 === 1 ? `<mark>${escapeHtml(part)}</mark>` : developPlain(kind, part)))
    .join('');
}

function developPlain(kind: ArtefactKind, text: string): string {
  return text
    .split('\n')
    .map((line) =>
      tokenise(kind, line)
        .map(({ text, role }) => (role ? `<span class="${role}">${escapeHtml(text)}</span>` : escapeHtml(text)))
        .join(''),
    )
    .join('\n');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
