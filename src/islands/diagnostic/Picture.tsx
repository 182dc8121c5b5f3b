import type { DiagnosticAnswer } from '../../engine/plan/first-guess.ts';
import { drawPicture, type Standing } from '../../engine/plan/picture.ts';
import type { PlanData } from '../../engine/plan/plan-data.ts';
import type { StudyPlan } from '../../engine/plan/study-plan.ts';
import { listPapers } from '../plan/read-plan-data.ts';

interface Props {
  answers: readonly DiagnosticAnswer[];
  study: StudyPlan;
  data: PlanData;
}

const words: { [Each in Standing]: string } = {
  strong: 'Strong',
  some: 'Some',
  'not-yet': 'Not yet',
  'not-asked': 'Not asked',
};
const icons: { [Each in Standing]?: string } = { strong: 'full', some: 'half', 'not-yet': 'open' };

/** How one stands in each section of each paper, and how few answers that rests on. */
export function Picture({ answers, study, data }: Props) {
  const papers = listPapers(data, study);
  return (
    <>
      {papers.map(({ id, title, sections }) => (
        <div class="stack" key={id}>
          {papers.length > 1 && <h3>{title}</h3>}
          <ul class="list picture">
            {drawPicture(answers, sections).map(({ standing, asked, right, competencies }, i) => (
              <li key={sections[i]?.id}>
                <b>{sections[i]?.title}</b>
                <span class={`standing ${standing}`} data-icon={icons[standing]}>
                  {words[standing]}
                  {asked > 0 && <span class="soft">, {countRight(right, asked)}</span>}
                </span>
                {competencies.map((own) => (
                  <span class="of-section small soft" key={own.id}>
                    {data.competencies[own.id]?.title}: {countRight(own.right, own.asked)}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p class="small soft">
        A few items say where to begin, not how you would score. Strong is most of at least two items; a guess counts
        half.
      </p>
    </>
  );
}

function countRight(right: number, asked: number): string {
  return `${right} of ${asked} right`;
}
