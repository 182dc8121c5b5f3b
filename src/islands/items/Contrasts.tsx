import type { PosedItem } from '../../engine/bank.ts';

interface Props {
  item: Pick<PosedItem, 'contrasts'>;
  response: readonly string[];
}

/** What an item wants told apart; more is said where the response mixed it up. */
export function Contrasts({ item, response }: Props) {
  return item.contrasts?.map(({ label, href, options }) =>
    options.some((option) => response.includes(option)) ? (
      <p class="notice" key={href}>
        That answer mixes up {label}. <a href={href}>What tells them apart</a>
      </p>
    ) : (
      <p class="small" key={href}>
        Easily mixed up: <a href={href}>{label}</a>
      </p>
    ),
  );
}
