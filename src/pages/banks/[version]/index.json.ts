import type { APIRoute } from 'astro';
import { address } from '../../../components/address.ts';
import { indexItem } from '../../../curriculum/bank.ts';
import { loadCurriculum } from '../../../curriculum/entries.ts';
import { namePairs } from '../../../curriculum/ship-pairs.ts';
import { paths } from '../../../curriculum/paths.ts';
import type { BankIndex } from '../../../engine/bank.ts';

export async function getStaticPaths() {
  const { version } = await loadCurriculum();
  return [{ params: { version } }];
}

/** What may be drawn from, and where each bank lies. */
export const GET: APIRoute = async () => {
  const curriculum = await loadCurriculum();
  const { competencies, version } = curriculum;
  const filled = [...competencies.values()].filter(({ items }) => items.length > 0);
  const index: BankIndex = {
    banks: Object.fromEntries(filled.map(({ id }) => [id, address(paths.bank(version, id))])),
    domains: Object.fromEntries(filled.map(({ id, domain }) => [id, domain])),
    pairs: address(paths.pairs(version)),
    items: filled.flatMap((competency) =>
      competency.items.map((item) => ({ ...indexItem(item, competency), ...namePairs(item.id, curriculum) })),
    ),
  };
  return Response.json(index);
};
