import type { Act, Held } from '../../../formats/dimse/association/hold-association.ts';
import { storeStatuses } from '../../../formats/dimse/association/store-status.ts';
import type { UidNames } from '../../../formats/dimse/pdu/field.ts';
import type { AssociateRequest } from '../../../formats/dimse/pdu/pdu.ts';
import { isStorage, sopClasses, syntaxes } from '../../../formats/dimse/uids.ts';
import { WayTold } from './WayTold.tsx';

interface Props {
  request: AssociateRequest;
  act: Act;
  held: Held;
  names: UidNames;
  onChange: (act: Act) => void;
}

const statusOptions = storeStatuses.map(({ code, digits, says }) => ({
  code,
  label: `${code.toString(16).toUpperCase().padStart(4, '0')} ${says.replace(/[.:,].*$/, '')}${digits < 4 ? ' …' : ''}`,
}));

/** What is sent once the association is open: nothing, an echo, or an object with the archive's answer to it. */
export function ActChoice({ request, act, held, names, onChange }: Props) {
  const classes = [...new Set(request.contexts.map(({ abstractSyntax }) => abstractSyntax))];
  const store = act.kind === 'store' ? act : undefined;
  const choose = (value: string) => {
    if (value === 'nothing' || value === 'echo') return onChange({ kind: value });
    onChange({
      kind: 'store',
      sopClass: value,
      transferSyntax: syntaxes.explicitLittle,
      status: 0,
      ...(store && { transferSyntax: store.transferSyntax, status: store.status }),
    });
  };
  return (
    <div class="stack">
      <div class="act">
        <label class="field">
          <span>Then the requestor sends</span>
          <select value={store?.sopClass ?? act.kind} onChange={({ currentTarget }) => choose(currentTarget.value)}>
            <option value="nothing">nothing</option>
            {classes.includes(sopClasses.verification) && <option value="echo">C-ECHO</option>}
            {classes.filter(isStorage).map((uid) => (
              <option key={uid} value={uid}>
                C-STORE: {names[uid] ?? uid}
              </option>
            ))}
          </select>
        </label>
        {store && (
          <label class="field">
            <span>The object lies there in</span>
            <select
              value={store.transferSyntax}
              onChange={({ currentTarget }) => onChange({ ...store, transferSyntax: currentTarget.value })}
            >
              {Object.values(syntaxes).map((uid) => (
                <option key={uid} value={uid}>
                  {names[uid] ?? uid}
                </option>
              ))}
            </select>
          </label>
        )}
        {store && (
          <label class="field">
            <span>The archive answers it with</span>
            <select
              value={String(store.status)}
              onChange={({ currentTarget }) => onChange({ ...store, status: Number(currentTarget.value) })}
            >
              {statusOptions.map(({ code, label }) => (
                <option key={code} value={String(code)}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {act.kind !== 'nothing' && <WayTold act={act} held={held} names={names} />}
    </div>
  );
}
