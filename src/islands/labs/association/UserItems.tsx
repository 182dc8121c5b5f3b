import type { UidNames } from '../../../formats/dimse/pdu/field.ts';
import type { AssociateRequest, UserInformation } from '../../../formats/dimse/pdu/pdu.ts';
import { isStorage } from '../../../formats/dimse/uids.ts';
import { readWhole, TextField } from './TextField.tsx';

interface Props {
  request: AssociateRequest;
  names: UidNames;
  onChange: (user: UserInformation) => void;
}

/** The items of User Information that one may want to change: length, roles, user identity, parallel requests. */
export function UserItems({ request, names, onChange }: Props) {
  const { user, contexts } = request;
  const { identity: _, ...anonymous } = user;
  const { operations: __, ...synchronous } = user;
  const classes = [...new Set(contexts.map(({ abstractSyntax }) => abstractSyntax))].filter(isStorage);
  const roleOf = (uid: string) => user.roles.find(({ sopClass }) => sopClass === uid);
  return (
    <div class="stack">
      <TextField
        label="Maximum length"
        isNumber
        hint="The longest P-DATA-TF it will take, in bytes; 0 for any."
        value={Number.isNaN(user.maximumLength) ? '' : String(user.maximumLength ?? 0)}
        onInput={(value) => onChange({ ...user, maximumLength: readWhole(value) })}
      />
      <label class="tick">
        <input
          type="checkbox"
          checked={user.operations !== undefined}
          onChange={({ currentTarget }) =>
            onChange(currentTarget.checked ? { ...user, operations: { invoked: 4, performed: 1 } } : synchronous)
          }
        />
        <span>Asks for four requests at once (asynchronous operations)</span>
      </label>
      <label class="tick">
        <input
          type="checkbox"
          checked={user.identity !== undefined}
          onChange={({ currentTarget }) =>
            onChange(
              currentTarget.checked
                ? {
                    ...user,
                    identity: {
                      type: 1,
                      isResponseRequested: true,
                      primary: new TextEncoder().encode('reader1'),
                      secondary: new Uint8Array(0),
                    },
                  }
                : anonymous,
            )
          }
        />
        <span>Sends a user identity, and wants it confirmed</span>
      </label>
      {classes.map((sopClass) => (
        <label key={sopClass} class="tick">
          <input
            type="checkbox"
            checked={roleOf(sopClass)?.scp ?? false}
            onChange={({ currentTarget }) => {
              const others = user.roles.filter((role) => role.sopClass !== sopClass);
              const roles = currentTarget.checked ? [...others, { sopClass, scu: false, scp: true }] : others;
              onChange({ ...user, roles });
            }}
          />
          <span>Offers to be SCP, as C-GET needs it: {names[sopClass] ?? sopClass}</span>
        </label>
      ))}
    </div>
  );
}
