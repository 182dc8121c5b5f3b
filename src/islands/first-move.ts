const moves = ['scroll', 'pointermove', 'pointerdown', 'keydown'];

/** Loads something at the reader's first move, so that the first view does not wait for it; `load` may be called twice. */
export function atFirstMove(load: () => unknown): void {
  for (const move of moves) addEventListener(move, load, { once: true, passive: true });
}
