/** A competency as the view box shows it. */
export interface TileData {
  title: string;
  href: string;
  outcomes: string[];
  isTaught: boolean;
}

interface Props {
  title: string;
  tiles: TileData[];
}

/** A row of films: one tile for each competency, lit by `light.ts`; name and figure on hover and focus. */
export function ViewBox({ title, tiles }: Props) {
  return (
    <ul class="tiles" aria-label={`Mastery: ${title}`}>
      {tiles.map(({ title, href, outcomes, isTaught }) => (
        <li key={href}>
          <a class={`tile ${isTaught ? '' : 'untaught'}`} href={href} data-outcomes={outcomes.join(' ')}>
            <span class="tip">
              {title}: <span data-figure>not yet tried</span>
              {isTaught ? '' : '; no lesson yet'}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
