import { useEffect, useRef } from 'preact/hooks';
import { compareForms } from '../../engine/exam/compare.ts';
import type { SubmittedExam } from '../../engine/exam/exam.ts';
import { scoreExam } from '../../engine/exam/result.ts';
import type { ExamProgress } from '../../engine/fold.ts';
import { listResults } from './earlier.ts';
import { Earlier, formatDay } from './Earlier.tsx';
import { formatChange, formatShare } from './format-share.ts';
import { formatSpan } from './format-time.ts';
import type { Loaded } from '../practice/load.ts';
import type { ExamPaper } from './paper.ts';
import { Review } from './Review.tsx';

interface Props {
  exam: SubmittedExam;
  loaded: Loaded;
  paper: ExamPaper;
  exams: Record<string, ExamProgress>;
  onAgain: () => void;
}

/** What an exam came to: score, sections, the forms before it, and a review of every item. */
export function Result({ exam, loaded, paper, exams, onAgain }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const scores = Object.entries(exams[exam.id]?.scores ?? {}).map(([item, score]) => ({
    item,
    score,
    session: exam.id,
  }));
  const result = scoreExam(exam, scores);
  const others = listResults(exams, exam.paper).filter((other) => other.exam !== exam.id);
  const { share, change, margin, sections } = compareForms([...others, result]).find((form) => form.result === result)!;
  const rows = paper.sections.flatMap(({ id, title }) => {
    const tally = result.sections.find(({ section }) => section === id);
    const compared = sections.find(({ section }) => section === id);
    return tally && compared ? [{ ...tally, ...compared, title }] : [];
  });
  const trial = exam.places.filter(({ scored }) => !scored).length;
  return (
    <div class="stack exam-over">
      <h2 tabIndex={-1} ref={title}>
        {result.right} of {result.of} right: {formatShare(share)}
      </h2>
      <p class="on-paper">Handed in {formatDay(exam.submittedAt)}.</p>
      <p class="lead">
        {result.isTimeUp && 'The time was up, and the exam was handed in as it stood. '}
        {formatSpan(result.elapsed)}
        {exam.limit !== undefined && ` of ${formatSpan(exam.limit)}`}, {Math.round(result.seconds)} seconds an item.{' '}
        {result.unanswered > 0 && `${result.unanswered} not answered, which count as wrong. `}
        {trial > 0 && `${trial} on trial, which do not count.`}
      </p>
      <p>
        {change === undefined
          ? 'This is your first form of this paper.'
          : `Against the form before: ${formatChange(change, margin)}.`}
      </p>
      <div class="table">
        <table>
          <caption class="hidden-but-read">Score by section</caption>
          <thead>
            <tr>
              <th scope="col">Section</th>
              <th scope="col">Right</th>
              {change !== undefined && <th scope="col">Against the form before</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ section, title, right, of, share, ...row }) => (
              <tr key={section}>
                <th scope="row">{title}</th>
                <td>
                  {right} of {of}, {formatShare(share)}
                </td>
                {change !== undefined && <td>{row.change === undefined ? 'not in it' : formatChange(row.change)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="actions">
        <button class="go quiet" type="button" onClick={() => print()}>
          Print this review
        </button>
      </p>
      <Review exam={exam} loaded={loaded} scores={scores} />
      {others.length > 0 && <Earlier exams={exams} paper={exam.paper} />}
      <p class="actions">
        <button class="go" type="button" onClick={onAgain}>
          Sit another form
        </button>
      </p>
    </div>
  );
}
