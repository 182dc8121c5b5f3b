import { useStore } from '@nanostores/preact';
import { learner } from '../stores/learner.ts';
import { Chooser } from './exam/Chooser.tsx';
import { Found } from './exam/Found.tsx';
import type { ExamPaper } from './exam/paper.ts';
import { Result } from './exam/Result.tsx';
import { Running } from './exam/Running.tsx';
import { useExam } from './exam/use-exam.ts';
import { KeepingNotice } from './KeepingNotice.tsx';

interface Props {
  /** The address of the index of the banks. */
  index: string;
  paper: ExamPaper;
}

/** The mock exam of a paper: choose, sit, see how it went, and go through all of it. */
export default function Exam({ index, paper }: Props) {
  const { phase, open, begin, goOn, change, mark, handInNow, review, discard, choose } = useExam(index, paper);
  const progress = useStore(learner.$progress, { ssr: () => learner.$progress.get() });

  if (phase.name === 'waiting') return <p role="status">{phase.text}</p>;
  return (
    <>
      <KeepingNotice />
      {phase.name === 'running' && <Running {...phase} onChange={change} />}
      {phase.name === 'over' && <Result {...phase} paper={paper} exams={progress.exams} onAgain={() => choose()} />}
      {phase.name === 'open' && (
        <Found
          {...phase}
          onGoOn={() => void goOn(phase.exam)}
          onHandIn={() => void handInNow(phase.exam)}
          onDiscard={() => void discard(phase.exam)}
        />
      )}
      {phase.name === 'elsewhere' && (
        <section class="card stack" aria-label="An exam in another tab">
          <p role="status">
            <b>This exam is open in another tab.</b> Its clock runs there. Only one tab at a time can go on with it.
          </p>
          <p class="actions">
            <button class="go" type="button" onClick={() => void open(true)}>
              Take it over here
            </button>
          </p>
        </section>
      )}
      {phase.name === 'unmarked' && (
        <section class="card stack" aria-label="An exam that waits to be marked">
          <p role="alert">
            <b>Your exam is handed in and kept, but could not be marked yet.</b> {phase.because} Try again when you are
            online; nothing is lost until then.
          </p>
          <p class="actions">
            <button class="go" type="button" onClick={() => void mark(phase.exam)}>
              Try again
            </button>
          </p>
        </section>
      )}
      {(phase.name === 'opening' || phase.name === 'choosing') && (
        <Chooser
          key={phase.name}
          paper={paper}
          exams={progress.exams}
          isReady={phase.name === 'choosing'}
          complaint={phase.name === 'choosing' ? phase.complaint : undefined}
          onReview={(id) => void review(id)}
          onBegin={(choice) => void begin(choice)}
        />
      )}
    </>
  );
}
