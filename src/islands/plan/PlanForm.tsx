import { useState } from 'preact/hooks';
import type { Background, StudyPlan } from '../../engine/plan/study-plan.ts';
import { MinutesField, readMinutes } from './MinutesField.tsx';

interface Props {
  study: StudyPlan | undefined;
  certifications: { id: string; short: string; name: string }[];
  /** `YYYY-MM-DD`. */
  today: string;
  isReady: boolean;
  onSave: (study: StudyPlan) => void;
}

const backgrounds: { id: Background; label: string }[] = [
  { id: 'clinical', label: 'Clinical: radiography, nursing' },
  { id: 'it', label: 'IT: networks, systems' },
  { id: 'both', label: 'Both, or neither' },
];

/** What one works towards, by when, with how much time, and from where. */
export function PlanForm({ study, certifications, today, isReady, onSave }: Props) {
  const [chosen, setChosen] = useState<readonly string[]>(study?.certifications ?? []);
  const [complaint, setComplaint] = useState('');

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (chosen.length === 0) return setComplaint('Choose at least one certification.');
    setComplaint('');
    const given = new FormData(event.currentTarget as HTMLFormElement);
    const examDate = String(given.get('date') ?? '');
    onSave({
      ...study,
      certifications: chosen,
      examDate: examDate === '' ? undefined : examDate,
      minutesADay: readMinutes(given),
      background: backgrounds.find(({ id }) => id === given.get('background'))?.id,
      since: study?.since ?? today,
    });
  }

  return (
    <form class="plan-form stack" onSubmit={submit}>
      <fieldset disabled={!isReady}>
        <legend>What do you work towards?</legend>
        {certifications.map(({ id, short, name }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={({ currentTarget }) =>
                setChosen(currentTarget.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
              }
            />{' '}
            <b>{short}</b> <span class="soft">{name}</span>
          </label>
        ))}
      </fieldset>
      <label>
        <span>Day of the exam, if you have one</span>
        <input type="date" name="date" min={today} defaultValue={study?.examDate ?? ''} disabled={!isReady} />
      </label>
      <MinutesField minutesADay={study?.minutesADay} isReady={isReady} />
      <fieldset disabled={!isReady}>
        <legend>Where do you come from? The other side comes first.</legend>
        {backgrounds.map(({ id, label }) => (
          <label key={id}>
            <input type="radio" name="background" value={id} defaultChecked={(study?.background ?? 'both') === id} />{' '}
            {label}
          </label>
        ))}
      </fieldset>
      {complaint !== '' && (
        <p class="verdict wrong" role="alert">
          {complaint}
        </p>
      )}
      <button class="go" type="submit" disabled={!isReady}>
        {study ? 'Change the plan' : 'Make the plan'}
      </button>
    </form>
  );
}
