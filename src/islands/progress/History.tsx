import type { DayProgress } from '../../engine/fold.ts';

const daysShown = 14;

/** The latest days of work, as a table. */
export function History({ days }: { days: Record<string, DayProgress> }) {
  const latest = Object.entries(days)
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .slice(0, daysShown);
  return (
    <section class="stack" aria-labelledby="history">
      <h2 id="history">History</h2>
      <div class="table">
        <table>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Items</th>
              <th scope="col">Score</th>
              <th scope="col">Minutes</th>
            </tr>
          </thead>
          <tbody>
            {latest.map(([day, { answered, score, ms }]) => (
              <tr key={day}>
                <th scope="row">{describeDay(day)}</th>
                <td>{answered}</td>
                <td>{Math.round((100 * score) / answered)} %</td>
                <td>{Math.max(1, Math.round(ms / 60_000))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function describeDay(day: string): string {
  return new Date(`${day}T12:00:00`).toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', month: 'long' });
}
