/** What keeps the two sides from being tried. */
export function Problems({ problems }: { problems: string[] }) {
  return (
    <div class="notice bad" role="alert">
      <p>Nothing is sent until this is mended:</p>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}
