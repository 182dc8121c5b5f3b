import type { ComponentType } from 'preact';
import type { BenchId } from '../../schema/words.ts';
import type { TaskProps } from './task.ts';

type Load = () => Promise<{ default: ComponentType<TaskProps> }>;

/** The benches in challenge mode, each loaded by the challenges that need it alone. */
export const taskBenches: Partial<Record<BenchId, Load>> = {
  image: () => import('../labs/image/Task.tsx'),
  header: () => import('../labs/header/Task.tsx'),
  association: () => import('../labs/association/Task.tsx'),
  query: () => import('../labs/query/Task.tsx'),
  dicomweb: () => import('../labs/dicomweb/Task.tsx'),
  deidentify: () => import('../labs/deidentify/Task.tsx'),
};
