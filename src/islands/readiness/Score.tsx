import type { Expected, ReadinessScore } from '../../engine/readiness.ts';
import { ChartBar } from '../progress/ChartBar.tsx';
import { ChartBars } from '../progress/ChartBars.tsx';
import { PassLine } from './PassLine.tsx';
import type { ReadinessPaper } from './paper.ts';

interface Props {
  paper: ReadinessPaper;
  said: ReadinessScore;
  firsts: number;
  inExams: number;
  examDay: string | undefined;
  /** The reader's pass line, in per cent. */
  line: number | undefined;
}

const points = (share: number) => Math.round(100 * share);
const range = ({ low, high }: Pick<Expected, 'low' | 'high'>) => `${points(low)}–${points(high)}`;

/** The score to be expected, its interval, and what they rest on. */
export function Score({ paper, said, firsts, inExams, examDay, line }: Props) {
  const { expected, low, high, formLow, formHigh, bySection, passChance } = said;
  const mark = line === undefined ? undefined : line / 100;
  const titles = new Map(paper.sections.map(({ id, title }) => [id, title]));
  const weakest = bySection.toSorted((a, b) => a.expected - b.expected)[0];
  return (
    <>
      <p class="lead" role="status">
        If you sat {paper.name} {examDay === undefined ? 'today' : `on ${describeExamDay(examDay)}`}, you would expect{' '}
        <b>{points(expected)} of 100</b>, likely between <b>{points(low)}</b> and <b>{points(high)}</b>.
      </p>
      <ChartBar value={expected} interval={{ low, high }} mark={mark} />
      <p class="soft small">
        “Likely” is eight times in ten. With the luck of one form’s items: {range({ low: formLow, high: formHigh })}.
      </p>
      <PassLine paper={paper.id} line={line} chance={passChance} />
      <p class="soft small">
        It rests on {firsts} first answers, {inExams} of them in exams
        {examDay === undefined ? '.' : ', and assumes no practice until then.'}
      </p>
      <details>
        <summary>
          By section{weakest ? `; weakest: ${titles.get(weakest.section)}, ${points(weakest.expected)}` : ''}
        </summary>
        <ChartBars
          bars={bySection.map(({ section, firsts, ...interval }) => ({
            label: `${titles.get(section)}, ${firsts} first answers`,
            figure: `${points(interval.expected)} (${range(interval)})`,
            value: interval.expected,
            interval,
            mark,
          }))}
        />
      </details>
    </>
  );
}

function describeExamDay(day: string): string {
  return new Date(`${day}T12:00:00`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}
