/** The worked solution of a calculation, a line for each step. */
export function Solution({ lines }: { lines: string[] }) {
  return (
    <section class="solution" aria-label="Worked solution">
      <p class="label">Worked solution</p>
      <ol>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <p class="small soft">The numbers are drawn anew each time you practise it.</p>
    </section>
  );
}
