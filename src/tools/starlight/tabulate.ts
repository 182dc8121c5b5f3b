/** A line of the comparison: what was measured, here and with Starlight; without figures it heads those below it. */
export interface Row {
  name: string;
  figures?: [ours: number, theirs: number];
  digits?: number;
}

/** The comparison as lines for a terminal, with the ratio of ours to theirs: below 1 is less here. */
export function tabulate(rows: readonly Row[]): string {
  const cells = [
    ['', 'PACS Prep', 'Starlight', 'ratio'],
    ...rows.map(({ name, figures, digits = 1 }) =>
      figures ? [`  ${name}`, ...figures.map((figure) => figure.toFixed(digits)), writeRatio(...figures)] : [name],
    ),
  ];
  const wide = Math.max(...cells.filter((row) => row.length > 1).map(([name = '']) => name.length));
  return cells
    .map(([name = '', ...figures]) =>
      [figures.length > 0 ? name.padEnd(wide) : name, ...figures.map((figure) => figure.padStart(11))].join(''),
    )
    .join('\n');
}

function writeRatio(ours: number, theirs: number): string {
  return theirs === 0 ? (ours === 0 ? '1.00' : '–') : (ours / theirs).toFixed(2);
}
