import type { PosedItem } from '../../engine/bank.ts';

/** What the view of a type is handed. Its native inputs carry the item's id as name, and the response as values. */
export interface ViewProps<One extends PosedItem = PosedItem> {
  item: One;
  /** The ids of what the item offers, in the order to show them. */
  order: string[];
  /** What was given, now or before; nothing at first. */
  response?: string[] | undefined;
  /** True once the answer is in: the key and its reasons are shown, and nothing can be changed. */
  isAnswered: boolean;
  /** False until the island is awake: what looks ready must be ready. */
  isReady: boolean;
}
