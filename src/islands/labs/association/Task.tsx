import type { Sides } from '../../../formats/dimse/association/sides.ts';
import type { AssociationStart } from '../../../schema/challenge/association-states.ts';
import type { TaskProps } from '../../challenges/task.ts';
import { Build } from './Build.tsx';

/** The association bench in a challenge: two sides, of which one or both are the learner's, and what there is to decide. */
export default function AssociationTask({ task, addresses }: TaskProps) {
  // Both have been judged: the one at build, the other is our own.
  const start = task.start as AssociationStart;
  const kept = task.kept as Sides | undefined;
  return (
    <div class="association-bench stack">
      <Build start={{}} names={addresses.uidNames ?? {}} task={{ start, kept, onChange: task.onChange }} />
    </div>
  );
}
