/** One column: its height, what stands over it, and under it where there is room. */
export interface Column {
  value: number;
  figure: string;
  label: string;
}

interface Props {
  title: string;
  columns: Column[];
  /** The value of a column of full height. */
  most: number;
}

const top = 22;
const drawn = 104;
const below = 24;

/** Columns side by side. Widths are shares of the place and heights are fixed, so that text keeps its size on a telephone. */
export function ChartColumns({ title, columns, most }: Props) {
  const step = 100 / columns.length;
  // What is longer than its column is wide, some 8 px a letter in 300, must end within the drawing.
  const hangsOver = (label: string, i: number) => i === columns.length - 1 && label.length * 8 * columns.length > 300;
  return (
    <svg class="columns" width="100%" height={top + drawn + below} role="img" aria-label={title}>
      {columns.map(({ value, figure, label }, i) => {
        const height = most > 0 ? (drawn * value) / most : 0;
        return (
          <g key={i}>
            <rect
              x={`${(i + 0.16) * step}%`}
              y={top + drawn - height}
              width={`${0.68 * step}%`}
              height={height}
              rx="2"
            />
            <text x={`${(i + 0.5) * step}%`} y={top + drawn - height - 6} text-anchor="middle">
              {figure}
            </text>
            <text
              class="under"
              x={`${(hangsOver(label, i) ? i + 0.9 : i + 0.5) * step}%`}
              y={top + drawn + below - 6}
              text-anchor={hangsOver(label, i) ? 'end' : 'middle'}
            >
              {label}
            </text>
          </g>
        );
      })}
      <line x1="0" x2="100%" y1={top + drawn + 0.5} y2={top + drawn + 0.5} />
    </svg>
  );
}
