import { useStore } from '@nanostores/preact';
import type { Exposures } from '../../engine/first-exposures.ts';
import { now } from '../../stores/clock.ts';
import { $passLines } from '../../stores/settings.ts';
import { NotEnoughData } from './NotEnoughData.tsx';
import { assessPaper, type ReadinessPaper } from './paper.ts';
import { Score } from './Score.tsx';

interface Props {
  paper: ReadinessPaper;
  exposures: Exposures;
  examDay: string | undefined;
  examAt: number | undefined;
  practise: string;
}

/** How one paper would go, or what is missing to say it. */
export function PaperReadiness({ paper, exposures, examDay, examAt, practise }: Props) {
  const line = useStore($passLines)[paper.id];
  const { said, firsts, inExams } = assessPaper(paper, exposures, { now: now(), examAt }, line);
  if (said.kind === 'not-enough') return <NotEnoughData paper={paper} said={said} practise={practise} />;
  return <Score paper={paper} said={said} firsts={firsts} inExams={inExams} examDay={examDay} line={line} />;
}
