import { useEffect, useState } from 'preact/hooks';
import { cutIntoParts } from '../../exchange/code-parts.ts';
import { drawCode } from '../../exchange/codes.ts';
import { deflate } from '../../exchange/deflate.ts';
import { noteBackup, writeProgress } from './save-file.ts';

/** Milliseconds that each code is shown: a camera needs about one second. */
const pace = 1500;

/** The progress file as a sequence of QR codes, that another device reads from the screen. */
export function ShowCodes() {
  const [parts, setParts] = useState<string[] | 'too large' | 'failed'>();
  const [place, setPlace] = useState(0);
  const [isRunning, setRunning] = useState(() => !matchMedia('(prefers-reduced-motion: reduce)').matches);

  useEffect(() => {
    const cut = async () =>
      cutIntoParts(await deflate(JSON.stringify(JSON.parse(await writeProgress())))) ?? 'too large';
    cut().then(setParts, () => setParts('failed'));
  }, []);
  const count = Array.isArray(parts) ? parts.length : 0;
  useEffect(() => {
    if (!isRunning || count < 2) return undefined;
    const timer = setInterval(() => setPlace((at) => (at + 1) % count), pace);
    return () => clearInterval(timer);
  }, [isRunning, count]);
  useEffect(() => {
    // Every code was on the screen once; whether it was read, the other device says.
    if (count > 0 && place === count - 1) void noteBackup();
  }, [place, count]);

  if (parts === undefined) return <p role="status">Drawing the codes …</p>;
  if (parts === 'failed') return <p role="status">This browser cannot draw the codes. Move by a progress file.</p>;
  if (parts === 'too large')
    return (
      <p role="status">Your record is too long for codes: they would take too many minutes. Move by a progress file.</p>
    );
  const { path, size } = drawCode(parts[place] ?? '');
  const move = (by: number) => {
    setRunning(false);
    setPlace((place + by + count) % count);
  };
  return (
    <div class="stack codes">
      <p class="measure">
        On the other device open this page and choose “Read codes”, and hold its camera to the screen. Any order will
        do, and the codes go round until you stop: a missed one comes again.
      </p>
      <svg
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={`QR code ${place + 1} of ${count}`}
        shape-rendering="crispEdges"
      >
        <rect width={size} height={size} fill="#ffffff" />
        <path d={path} fill="#000000" />
      </svg>
      <p aria-live={isRunning ? 'off' : 'polite'}>
        Code {place + 1} of {count}
      </p>
      {count > 1 && (
        <p class="actions">
          <button class="go quiet" type="button" onClick={() => move(-1)}>
            Previous code
          </button>
          <button class="go quiet" type="button" aria-pressed={!isRunning} onClick={() => setRunning(!isRunning)}>
            Pause
          </button>
          <button class="go quiet" type="button" onClick={() => move(1)}>
            Next code
          </button>
        </p>
      )}
    </div>
  );
}
