import { useEffect, useState } from 'preact/hooks';
import type { DiagnosticAnswer } from '../../engine/plan/first-guess.ts';
import type { PlanData } from '../../engine/plan/plan-data.ts';
import type { StudyPlan } from '../../engine/plan/study-plan.ts';
import { loadDiagnosticAnswers } from '../../stores/diagnostics.ts';
import { nameCompetencies } from '../plan/read-plan-data.ts';
import { loadJson } from '../load-json.ts';
import { Picture } from './Picture.tsx';

interface Props {
  study: StudyPlan;
  /** The address of lessons, papers and competencies. */
  address: string;
}

/** What diagnostics said before; nothing where there were none. */
export function Earlier({ study, address }: Props) {
  const [earlier, setEarlier] = useState<{ data: PlanData; answers: DiagnosticAnswer[] }>();
  useEffect(() => {
    const recall = async () => {
      const answers = await loadDiagnosticAnswers();
      if (Object.keys(answers).length === 0) return;
      const data = await loadJson<PlanData>(address);
      setEarlier({ data, answers: nameCompetencies(data, answers) });
    };
    recall().catch(() => undefined); // the diagnostic itself needs none of it
  }, [address]);
  if (!earlier) return null;
  return (
    <section class="stack" aria-labelledby="earlier">
      <h2 id="earlier">What you answered before</h2>
      <Picture {...earlier} study={study} />
    </section>
  );
}
