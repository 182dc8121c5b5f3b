import { compareForms } from '../../engine/exam/compare.ts';
import type { ExamProgress } from '../../engine/fold.ts';
import { listResults } from './earlier.ts';
import { formatChange, formatShare } from './format-share.ts';

interface Props {
  exams: Record<string, ExamProgress>;
  paper: string;
  /** Left out where another is being gone through. */
  onReview?: (exam: string) => void;
}

/** The forms of a paper that were sat, the latest first, each beside the one before it. */
export function Earlier({ exams, paper, onReview }: Props) {
  const forms = compareForms(listResults(exams, paper)).toReversed();
  if (forms.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="earlier-forms">
      <h2 id="earlier-forms">Your forms of this paper</h2>
      <div class="table">
        <table>
          <thead>
            <tr>
              <th scope="col">Handed in</th>
              <th scope="col">Right</th>
              <th scope="col">Against the form before</th>
              {onReview && <th scope="col">Review</th>}
            </tr>
          </thead>
          <tbody>
            {forms.map(({ result, share, change, margin }) => (
              <tr key={result.exam}>
                <th scope="row">{formatDay(result.at)}</th>
                <td>
                  {result.right} of {result.of}, {formatShare(share)}
                </td>
                <td>{change === undefined ? 'the first' : formatChange(change, margin)}</td>
                {onReview && (
                  <td>
                    <button class="plain" type="button" onClick={() => onReview(result.exam)}>
                      Go through it
                      <span class="hidden-but-read">, the form of {formatDay(result.at)}</span>
                    </button>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** A day and its time, as one reads them. */
export function formatDay(at: number): string {
  return new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
}
