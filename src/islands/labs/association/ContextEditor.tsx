import type { UidNames } from '../../../formats/dimse/pdu/field.ts';
import type { AssociateRequest, ProposedContext } from '../../../formats/dimse/pdu/pdu.ts';
import { sopClasses, syntaxes } from '../../../formats/dimse/uids.ts';
import { SyntaxChoice } from './SyntaxChoice.tsx';
import { TextField } from './TextField.tsx';

interface Props {
  request: AssociateRequest;
  names: UidNames;
  onChange: (change: Partial<AssociateRequest>) => void;
}

/** The presentation contexts of a request: a SOP class and its transfer syntaxes each. */
export function ContextEditor({ request, names, onChange }: Props) {
  const { contexts } = request;
  const set = (list: Omit<ProposedContext, 'id'>[]) =>
    onChange({ contexts: list.map((context, place) => ({ ...context, id: place * 2 + 1 })) });
  const change = (id: number, part: Partial<ProposedContext>) =>
    set(contexts.map((context) => (context.id === id ? { ...context, ...part } : context)));

  return (
    <div class="contexts">
      <datalist id="sop-classes">
        {Object.values(sopClasses).map((uid) => (
          <option key={uid} value={uid}>
            {names[uid] ?? uid}
          </option>
        ))}
      </datalist>
      {contexts.map(({ id, abstractSyntax, transferSyntaxes }) => (
        <fieldset key={id} class="context">
          <legend>
            Context {id}: {names[abstractSyntax] ?? 'a private or unknown class'}
          </legend>
          <TextField
            label="SOP class"
            value={abstractSyntax}
            list="sop-classes"
            onInput={(value) => change(id, { abstractSyntax: value.trim() })}
          />
          <SyntaxChoice
            chosen={transferSyntaxes}
            names={names}
            onChange={(transferSyntaxes) => change(id, { transferSyntaxes })}
          />
          <button class="plain" type="button" onClick={() => set(contexts.filter((context) => context.id !== id))}>
            Remove context {id}
          </button>
        </fieldset>
      ))}
      <button
        class="go quiet"
        type="button"
        disabled={contexts.length >= 128}
        onClick={() =>
          set([...contexts, { abstractSyntax: sopClasses.ct, transferSyntaxes: [syntaxes.implicitLittle] }])
        }
      >
        Add a context
      </button>
    </div>
  );
}
