import CheckYourself from './CheckYourself.astro';
import Figure from './Figure.astro';
import Film from './Film.astro';
import InShort from './InShort.astro';
import Link from './Link.astro';
import Pitfall from './Pitfall.astro';
import Situation from './Situation.astro';
import Table from './Table.astro';

/** What authors may write in a lesson without importing it. */
export const lessonComponents = { CheckYourself, Figure, Film, InShort, Pitfall, Situation, a: Link, table: Table };
