import type { Field } from '../../../formats/dimse/pdu/field.ts';
import { isOnWay, type Path } from './find-field.ts';

interface Props {
  fields: Field[];
  /** The way to these fields. */
  path: Path;
  chosen: Path;
  onChoose: (path: Path) => void;
}

/** The items of a PDU, each a button; those within an item show once it is chosen. */
export function ItemTree({ fields, path, chosen, onChoose }: Props) {
  return (
    <ul class="items-tree">
      {fields.map((field, place) => {
        const own = [...path, place];
        const isOpen = isOnWay(own, chosen);
        const isChosen = isOpen && chosen.length === own.length;
        return (
          <li key={`${field.from} ${field.name}`}>
            <button
              type="button"
              class="item-of-pdu"
              aria-current={isChosen ? 'true' : undefined}
              aria-expanded={field.fields ? isOpen : undefined}
              // An item that is chosen again closes: its own parent is chosen.
              onClick={() => onChoose(isChosen && field.fields ? path : own)}
            >
              <span class="name">{field.name}</span>{' '}
              {field.value !== undefined && <span class="value">{field.value}</span>}
            </button>
            {isOpen && field.fields && (
              <ItemTree fields={field.fields} path={own} chosen={chosen} onChoose={onChoose} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
