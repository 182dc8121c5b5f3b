import { summariseBytes, tellBytes } from './bytes/tell.ts';
import { drawBytes } from './bytes/draw.ts';
import { readBytes } from './bytes/read.ts';
import { narrowWidth, wideWidth, type Diagram, type Drawing, type Entry } from './drawing.ts';
import { drawRails as drawNetworkRails } from './network/rails.ts';
import { readNetwork, readStates } from './network/read.ts';
import { summariseNetwork, summariseStates, tellNetwork } from './network/tell.ts';
import { drawZones } from './network/zones.ts';
import { drawPipeline } from './pipeline/draw.ts';
import { readPipeline } from './pipeline/read.ts';
import { summarisePipeline, tellPipeline } from './pipeline/tell.ts';
import { drawSequence } from './sequence/draw.ts';
import { readSequence } from './sequence/read.ts';
import { summariseSequence, tellSequence } from './sequence/tell.ts';
import { drawStack } from './stack/draw.ts';
import { readStack } from './stack/read.ts';
import { summariseStack, tellStack } from './stack/tell.ts';
import { drawLanes } from './swimlane/lanes.ts';
import { drawRails } from './swimlane/rails.ts';
import { readSwimlane } from './swimlane/read.ts';
import { summariseSwimlane, tellSwimlane } from './swimlane/tell.ts';
import { drawTimeline } from './timeline/draw.ts';
import { readTimeline } from './timeline/read.ts';
import { summariseTimeline, tellTimeline } from './timeline/tell.ts';
import { drawTree } from './tree/draw.ts';
import { readTree } from './tree/read.ts';
import { summariseTree, tellTree } from './tree/tell.ts';

/** How a diagram of one kind comes about. */
function kind<Data>(
  name: string,
  read: (source: string) => Data,
  summarise: (data: Data) => string,
  tell: (data: Data) => Entry[],
  draw: (data: Data, within: number) => Drawing,
): (source: string) => Diagram {
  return (source) => {
    const data = read(source);
    return {
      kind: name,
      summary: summarise(data),
      wide: draw(data, wideWidth),
      narrow: draw(data, narrowWidth),
      told: tell(data),
    };
  };
}

/** Every kind of diagram, from an author's text; each throws an Error that names the line and what was expected. */
export const composers = {
  sequence: kind('Sequence diagram', readSequence, summariseSequence, tellSequence, drawSequence),
  swimlane: kind('Workflow', readSwimlane, summariseSwimlane, tellSwimlane, (data, within) =>
    within < 400 || data.lanes.length > 5 ? drawRails(data, Math.min(within, 460)) : drawLanes(data, within),
  ),
  tree: kind('Tree', readTree, summariseTree, tellTree, drawTree),
  stack: kind('Layers', readStack, summariseStack, tellStack, drawStack),
  network: kind(
    'Network map',
    readNetwork,
    summariseNetwork,
    tellNetwork,
    (data, within) => (within > 400 && drawZones(data, within)) || drawNetworkRails(data, within),
  ),
  timeline: kind('Timeline', readTimeline, summariseTimeline, tellTimeline, drawTimeline),
  bytes: kind('Byte layout', readBytes, summariseBytes, tellBytes, drawBytes),
  pipeline: kind('Pipeline', readPipeline, summarisePipeline, tellPipeline, drawPipeline),
  states: kind('States', readStates, summariseStates, tellNetwork, drawNetworkRails),
} satisfies Record<string, (source: string) => Diagram>;

export type DiagramKind = keyof typeof composers;
