import type { Confidence } from '../../engine/event.ts';
import type { Insight } from '../../engine/insight.ts';
import { ChartBars } from './ChartBars.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import { count, percent } from './words.ts';

const names: [Confidence, string][] = [
  ['guess', 'Guess'],
  ['think-so', 'Think so'],
  ['sure', 'Sure'],
];
/** With fewer answers a share says little. */
const enough = 20;

/** How often one is right when one is sure, and when one is not. */
export function Calibration({ byConfidence }: Pick<Insight, 'byConfidence'>) {
  const given = names
    .map(([confidence, name]) => ({ name, ...byConfidence[confidence] }))
    .filter(({ answered }) => answered > 0);
  return (
    <ChartFrame
      id="calibration"
      title="How well you know what you know"
      says={judge(byConfidence.sure)}
      head={['You said', 'Answers', 'Right', 'Share']}
      rows={given.map(({ name, answered, right }) => [name, `${answered}`, `${right}`, percent(right / answered)])}
    >
      <ChartBars
        bars={given.map(({ name, answered, right }) => ({
          label: name,
          figure: `${percent(right / answered)} right`,
          value: right / answered,
        }))}
      />
    </ChartFrame>
  );
}

function judge({ answered, right }: Insight['byConfidence']['sure']): string {
  if (answered < enough)
    return `You were sure ${count(answered, 'time')}: too few to say yet how far you can trust that.`;
  const wrong = answered - right;
  const said = `When you were sure, you were right ${right} times of ${answered}.`;
  return wrong / answered > 0.15
    ? `${said} Being sure and wrong is worth the most care: those items come back first.`
    : `${said} When you are sure, you can mostly trust it.`;
}
