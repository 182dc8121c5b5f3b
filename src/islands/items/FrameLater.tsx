import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Its children, from the frame after the one that first shows what stands around them: a verdict waits for no reasons. */
export function FrameLater({ children }: { children: ComponentChildren }) {
  const [isDue, setDue] = useState(false);
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // What is set within a frame's callback is painted by that frame; a timer comes after it.
    const frame = requestAnimationFrame(() => (timer = setTimeout(() => setDue(true))));
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return isDue ? <>{children}</> : null;
}
