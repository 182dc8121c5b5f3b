import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  title: string;
  /** The level of its heading. */
  as?: 'h2' | 'h3';
  /** One sentence that says what the drawing shows. */
  says: string;
  /** The same data as a table, the first cell of a row being its head; nothing to draw without rows. */
  head: string[];
  rows: string[][];
  children: ComponentChildren;
}

/** A chart with its heading, its sentence and its table. */
export function ChartFrame({ id, title, as: Heading = 'h3', says, head, rows, children }: Props) {
  return (
    <section class="chart" aria-labelledby={id}>
      <Heading id={id}>{title}</Heading>
      <p class="measure">{says}</p>
      {rows.length > 0 && (
        <>
          {children}
          <details>
            <summary>The same as a table</summary>
            {/* It may scroll sideways, and then the keyboard must reach it. */}
            <div class="table" role="group" aria-labelledby={id} tabIndex={0}>
              <table>
                <thead>
                  <tr>
                    {head.map((cell) => (
                      <th scope="col" key={cell}>
                        {cell}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rows.map(([first, ...cells]) => (
                    <tr key={first}>
                      <th scope="row">{first}</th>
                      {cells.map((cell, i) => (
                        <td key={head[i + 1]}>{cell}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </details>
        </>
      )}
    </section>
  );
}
