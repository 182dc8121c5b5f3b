import Aside from './Aside.astro';
import ByteLayout from './ByteLayout.astro';
import CheckYourself from './CheckYourself.astro';
import Figure from './Figure.astro';
import Film from './Film.astro';
import Images from './Images.astro';
import InShort from './InShort.astro';
import Link from './Link.astro';
import NetworkMap from './NetworkMap.astro';
import Pipeline from './Pipeline.astro';
import Pitfall from './Pitfall.astro';
import Sequence from './Sequence.astro';
import Situation from './Situation.astro';
import Stack from './Stack.astro';
import States from './States.astro';
import Swimlane from './Swimlane.astro';
import Table from './Table.astro';
import Timeline from './Timeline.astro';
import Tree from './Tree.astro';

/** What draws a diagram from short text. */
export const diagramComponents = {
  ByteLayout,
  NetworkMap,
  Pipeline,
  Sequence,
  Stack,
  States,
  Swimlane,
  Timeline,
  Tree,
};

/** What authors may write in a lesson without importing it. */
export const lessonComponents = {
  Aside,
  CheckYourself,
  Figure,
  Film,
  Images,
  InShort,
  Pitfall,
  Situation,
  ...diagramComponents,
  a: Link,
  table: Table,
};
