import type { Marking } from './marking.ts';

/** Marks an element as the one that a challenge asks for. */
export function MarkButton({ path, name, marking }: { path: string; name: string; marking: Marking }) {
  return (
    <button
      class="plain"
      type="button"
      aria-pressed={marking.isMarked(path)}
      onClick={() => marking.toggle(path, name)}
    >
      {marking.isMarked(path) ? 'Marked' : 'Mark'} <span class="hidden-but-read">{name}</span>
    </button>
  );
}
