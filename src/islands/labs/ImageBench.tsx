import { Opener } from './image/Opener.tsx';
import { useImage } from './image/use-image.ts';
import { Viewer } from './image/Viewer.tsx';

interface Props {
  /** The address of the list of samples. */
  samples: string;
}

/** The image bench: a picture from its stored values to the screen, step by step. */
export default function ImageBench({ samples }: Props) {
  const source = useImage(samples, 'ct-chest-2');
  const { opened, isLoading, failed, states } = source;
  return (
    <section class="stack" aria-labelledby="image-bench" aria-busy={isLoading}>
      <h2 id="image-bench">From stored values to the screen</h2>
      <Opener {...source} />
      <p role="status" class={failed ? 'notice bad' : 'hidden-but-read'}>
        {failed ?? (isLoading ? 'Opening the image.' : (opened?.name ?? ''))}
      </p>
      {opened && 'refused' in opened && (
        <p class="notice bad">
          {opened.name} cannot be shown. {opened.refused}
        </p>
      )}
      {opened && 'image' in opened && (
        <>
          {opened.entry?.broken && <p class="notice">{opened.entry.broken}</p>}
          <Viewer
            key={`${opened.name} ${opened.image.sopInstance}`}
            name={opened.name}
            text={opened.entry?.text ?? 'A file of your own.'}
            image={opened.image}
            states={states}
          />
        </>
      )}
    </section>
  );
}
