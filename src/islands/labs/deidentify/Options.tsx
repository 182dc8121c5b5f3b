import type { ComponentChildren } from 'preact';
import type { Choice } from '../../../formats/deidentify/choice.ts';
import { options, type Option } from '../../../formats/deidentify/options.ts';
import { optionWords } from './words.ts';

interface Props {
  choice: Choice;
  onChange: (choice: Choice) => void;
  /** What stands below the dates. */
  children: ComponentChildren;
}

const dates: { id: Option | ''; title: string; text: string }[] = [
  { id: '', title: 'Remove dates', text: 'As the Basic Profile asks. (0028,0303) then says REMOVED.' },
  { id: 'modified-dates', title: 'Retain modified dates', text: '' },
  { id: 'full-dates', title: 'Retain full dates', text: '' },
];
const isOfDates = (id: Option): boolean => id === 'full-dates' || id === 'modified-dates';

/** The Basic Profile, which always holds, and the options beside it. */
export function Options({ choice, onChange, children }: Props) {
  const ticked = new Set(choice.options);
  const put = (without: (id: Option) => boolean, more: Option[]) =>
    onChange({ ...choice, options: [...choice.options.filter((id) => !without(id)), ...more] });
  const toggle = (id: Option) => put((one) => one === id, ticked.has(id) ? [] : [id]);
  return (
    <div class="profile-options">
      <div class="stack">
        <fieldset>
          <legend>Dates and times</legend>
          {dates.map(({ id, title, text }) => (
            <label key={id}>
              <input
                type="radio"
                name="dates"
                checked={id === '' ? !choice.options.some(isOfDates) : ticked.has(id)}
                onChange={() => put(isOfDates, id === '' ? [] : [id])}
              />
              <span>
                <b>{title}</b>
                <Words id={id} text={text} />
              </span>
            </label>
          ))}
        </fieldset>
        {children}
      </div>
      <fieldset>
        <legend>Options beside the Basic Profile</legend>
        {options
          .filter(({ id }) => !isOfDates(id))
          .map(({ id, title, section }) => (
            <label key={id}>
              <input type="checkbox" checked={ticked.has(id)} onChange={() => toggle(id)} />
              <span>
                <b>{title}</b> <span class="small soft">{section}</span>
                <Words id={id} text="" />
              </span>
            </label>
          ))}
      </fieldset>
    </div>
  );
}

function Words({ id, text }: { id: Option | ''; text: string }) {
  if (id === '') return <span class="small soft line">{text}</span>;
  const { keeps, risk } = optionWords[id];
  return (
    <span class="small soft line">
      {keeps} <b>Risk:</b> {risk}
    </span>
  );
}
