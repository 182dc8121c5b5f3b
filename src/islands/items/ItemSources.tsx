import type { PosedItem } from '../../engine/bank.ts';

/** Where the key of an item stands, and what to read. */
export function ItemSources({ item }: { item: Pick<PosedItem, 'sources' | 'lesson'> }) {
  return (
    <p class="small soft">
      {item.sources.map(({ label, href }) => (
        <span key={label}>
          <a href={href}>{label}</a>
          {' · '}
        </span>
      ))}
      Read: <a href={item.lesson.href}>{item.lesson.label}</a>
    </p>
  );
}
