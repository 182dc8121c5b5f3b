import { useEffect, useRef, useState } from 'preact/hooks';

/** What a file of a picture weighs and how far it is from the original; the pictures' addresses are ready to use. */
export interface LossView {
  quality?: number;
  bytes: number;
  ratio: number;
  worst: number;
  rms: number;
  picture: string;
  difference: string;
}

export interface LossSeriesView {
  id: string;
  title: string;
  width: number;
  height: number;
  native: number;
  losses: LossView[];
}

/** A picture without loss beside a lossy one and their difference, with what each weighs. */
export default function Compression({ series }: { series: LossSeriesView[] }) {
  const [nth, setNth] = useState(0);
  const [chosen, setChosen] = useState(2);
  const box = useRef<HTMLDivElement>(null);
  // What was chosen before the island woke holds.
  useEffect(() => {
    const [picture, quality] = box.current?.querySelectorAll('select') ?? [];
    if (picture) setNth(Number(picture.value));
    if (quality) setChosen(Number(quality.value));
  }, []);
  const { title, width, height, native, losses } = series[nth] ?? series[0]!;
  const [lossless] = losses;
  const loss = losses[chosen] ?? losses[0]!;
  const size = { width, height };
  return (
    <div class="stack" ref={box}>
      <div class="bench-fields">
        <label>
          Picture
          <select value={String(nth)} onChange={({ currentTarget }) => setNth(Number(currentTarget.value))}>
            {series.map(({ id, title }, i) => (
              <option key={id} value={String(i)}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <label>
          JPEG quality
          <select value={String(chosen)} onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}>
            {losses.map(({ quality }, i) => quality && <option key={quality} value={String(i)}>{`${quality}`}</option>)}
          </select>
        </label>
      </div>
      <p role="status">
        {title}, JPEG of quality {loss.quality}: {write(loss.bytes)} bytes for {write(native)}, {loss.ratio} to 1.
        Samples differ by at most {loss.worst} of 255, by {loss.rms} in the mean (rms).
      </p>
      <div class="bench-pair">
        <figure>
          <img src={lossless?.picture} {...size} alt={`${title}, without loss.`} />
          <figcaption>
            Lossless: {write(lossless?.bytes ?? 0)} bytes, {lossless?.ratio} to 1
          </figcaption>
        </figure>
        <figure>
          <img src={loss.picture} {...size} alt={`${title}, after JPEG of quality ${loss.quality}.`} />
          <figcaption>
            JPEG {loss.quality}: {write(loss.bytes)} bytes, {loss.ratio} to 1
          </figcaption>
        </figure>
        <figure>
          <img
            src={loss.difference}
            {...size}
            alt={`What JPEG of quality ${loss.quality} changed, four times as large about mid-grey: at most ${loss.worst} of 255.`}
          />
          <figcaption>Difference × 4 about mid-grey</figcaption>
        </figure>
      </div>
    </div>
  );
}

const write = (count: number): string => count.toLocaleString('en-GB');
