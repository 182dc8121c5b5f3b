import type { AcceptedService, Acceptor } from '../../../formats/dimse/association/acceptor.ts';
import type { UidNames } from '../../../formats/dimse/pdu/field.ts';
import { SyntaxChoice } from './SyntaxChoice.tsx';

interface Props {
  acceptor: Acceptor;
  /** As the preset has it: what can be switched on again. */
  original: Acceptor;
  names: UidNames;
  onChange: (change: Partial<Acceptor>) => void;
}

/** What an acceptor takes, a service at a time, and whose order decides between encodings. */
export function Services({ acceptor, original, names, onChange }: Props) {
  const { services, preference } = acceptor;
  const change = (service: AcceptedService, part: Partial<AcceptedService>) =>
    onChange({ services: services.map((each) => (each === service ? { ...each, ...part } : each)) });
  return (
    <div class="contexts">
      <label class="field">
        <span>Of the encodings that both have, it takes the first</span>
        <select
          value={preference}
          onChange={({ currentTarget }) => onChange({ preference: currentTarget.value as Acceptor['preference'] })}
        >
          <option value="requestor">in the requestor’s order</option>
          <option value="own">in its own order</option>
        </select>
      </label>
      {services.map((service) => (
        <fieldset key={service.title} class="context">
          <legend>{service.title}</legend>
          <SyntaxChoice
            chosen={service.transferSyntaxes}
            names={names}
            onChange={(transferSyntaxes) => change(service, { transferSyntaxes })}
          />
          <details class="syntaxes">
            <summary>SOP classes ({service.sopClasses.length})</summary>
            <ul class="small">
              {listClasses(original, service).map((uid) => (
                <li key={uid}>
                  <label class="tick">
                    <input
                      type="checkbox"
                      checked={service.sopClasses.includes(uid)}
                      onChange={({ currentTarget }) =>
                        change(service, {
                          sopClasses: currentTarget.checked
                            ? [...service.sopClasses, uid]
                            : service.sopClasses.filter((other) => other !== uid),
                        })
                      }
                    />
                    <span>{names[uid] ?? uid}</span>
                  </label>
                </li>
              ))}
            </ul>
          </details>
          <label class="tick">
            <input
              type="checkbox"
              checked={service.takesRoles ?? false}
              onChange={({ currentTarget }) => change(service, { takesRoles: currentTarget.checked })}
            />
            <span>The requestor may be SCP</span>
          </label>
          <label class="tick">
            <input
              type="checkbox"
              checked={service.callers !== undefined}
              onChange={({ currentTarget }) => {
                const { callers: _, ...free } = service;
                const next = currentTarget.checked ? { ...service, callers: [] } : free;
                onChange({ services: services.map((each) => (each === service ? next : each)) });
              }}
            />
            <span>Refuses it to this requestor</span>
          </label>
        </fieldset>
      ))}
    </div>
  );
}

function listClasses(original: Acceptor, { title, sopClasses }: AcceptedService): readonly string[] {
  return original.services.find((service) => service.title === title)?.sopClasses ?? sopClasses;
}
