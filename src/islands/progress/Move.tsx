import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';

const ways = {
  show: { label: 'Show codes', load: () => import('./ShowCodes.tsx').then(({ ShowCodes }) => ShowCodes) },
  read: { label: 'Read codes', load: () => import('./ReadCodes.tsx').then(({ ReadCodes }) => ReadCodes) },
};
type Way = keyof typeof ways;

/** The way to another device without a file: codes on one screen, a camera at the other. Loaded when used. */
export function Move() {
  const [open, setOpen] = useState<{ way: Way; Part: ComponentType }>();
  const [complaint, setComplaint] = useState('');
  const choose = (way: Way) => {
    if (open?.way === way) return setOpen(undefined);
    ways[way].load().then(
      (Part) => setOpen({ way, Part }),
      () => setComplaint('This part of the page could not be loaded. Try again.'),
    );
  };
  return (
    <section class="stack" aria-labelledby="move">
      <h3 id="move">To another device without a file</h3>
      <p class="measure">
        A record of up to some 2,000 answers goes over as a sequence of QR codes. Taking it in adds what is missing, on
        both sides and as often as you like.
      </p>
      <p class="actions">
        {(Object.keys(ways) as Way[]).map((way) => (
          <button
            class="go quiet"
            type="button"
            key={way}
            aria-expanded={open?.way === way}
            onClick={() => choose(way)}
          >
            {ways[way].label}
          </button>
        ))}
      </p>
      {open && <open.Part />}
      <p role="status">{complaint}</p>
    </section>
  );
}
