import type { ElementNotes } from '../formats/dicom/element-note.ts';
import type { Address } from './bank.ts';
import type { Curriculum } from './curriculum.ts';
import { renderInline } from './markdown.ts';

/** The notes by tag, with the address of their lesson; their Markdown is HTML. */
export function shipElementNotes(
  { elementNotes, lessonsById }: Pick<Curriculum, 'elementNotes' | 'lessonsById'>,
  address: Address,
): ElementNotes {
  return Object.fromEntries(
    elementNotes.map(({ tag, use, wrong, lesson: id }) => {
      const lesson = id === undefined ? undefined : lessonsById.get(id);
      return [
        tag.slice(1, -1),
        {
          use: renderInline(use),
          ...(wrong === undefined ? {} : { wrong: renderInline(wrong) }),
          ...(lesson ? { lesson: { title: lesson.title, href: address(lesson.path) } } : {}),
        },
      ];
    }),
  );
}
