import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  title: string;
  isLocked: boolean;
  children: ComponentChildren;
}

/** One of the two sides; a locked one can be opened and read, and not changed. */
export function Side({ id, title, isLocked, children }: Props) {
  return (
    <section class="side card stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {isLocked && <p class="small soft">Not yours to change. You may look at all of it.</p>}
      <fieldset class="bare stack" disabled={isLocked} aria-labelledby={id}>
        {children}
      </fieldset>
    </section>
  );
}
