import images from './images.json' with { type: 'json' };

/** A teaching image as a lesson shows it; `src/tools/make-images.ts` writes the list. */
export interface TeachingImage {
  /** Its file under `public/`. */
  path: string;
  width: number;
  height: number;
  label: string;
  alt: string;
  /** How it was made. */
  made: string;
}

const known: Record<string, TeachingImage> = images;

/** The images of these names, in their order; an error names one that is not there and those that begin like it. */
export function findImages(names: string[]): TeachingImage[] {
  return names.map((name) => {
    const image = known[name];
    if (image) return image;
    const [start = ''] = name.split('-');
    const alike = Object.keys(known).filter((other) => other.startsWith(start));
    throw new Error(
      `There is no image “${name}”. There are: ${(alike.length > 0 ? alike : Object.keys(known)).join(', ')}.`,
    );
  });
}
