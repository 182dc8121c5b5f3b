import { lessonComponents } from '../mdx/components.ts';
import Check from './Check.astro';

/** What authors may write in a lesson, as a booklet shows it: items stand to be answered with a pen. */
export const bookletComponents = { ...lessonComponents, CheckYourself: Check };
