import { useEffect, useState } from 'preact/hooks';
import { factsOfDeidentify } from '../../../formats/deidentify/facts.ts';
import type { DeidentifyStart } from '../../../schema/challenge/deidentify-states.ts';
import type { TaskProps } from '../../challenges/task.ts';
import { firstChoice } from './first-choice.ts';
import { MarkButton } from './MarkButton.tsx';
import { Options } from './Options.tsx';
import { Results } from './Results.tsx';
import { Secrets } from './Secrets.tsx';
import { sumUp } from './sum-up.ts';
import { useStudy } from './use-study.ts';

interface Mark {
  sample: string;
  path: string;
  name: string;
}

/** What a reload brings back. */
interface Kept {
  choice: typeof firstChoice;
  marks: Mark[];
}

/** The de-identification bench in a challenge: its files, the options, and what one marks. */
export default function DeidentifyTask({ task, addresses }: TaskProps) {
  // Both have been judged: the one at build, the other is our own.
  const { files: onDesk, options, key, texts } = task.start as DeidentifyStart;
  const kept = task.kept as Kept | undefined;
  const [choice, setChoice] = useState(kept?.choice ?? { ...firstChoice, options, keyOf: key });
  const [marks, setMarks] = useState(kept?.marks ?? []);
  const { study, applied, reading, complaint, open } = useStudy(addresses, choice);

  useEffect(() => void open({ title: 'the files', samples: onDesk.map(({ sample }) => sample) }), []);
  useEffect(() => {
    const files = onDesk.map(({ sample }, i) => ({
      sample,
      ...(study?.files[i]?.size && { size: study.files[i].size }),
    }));
    const facts = factsOfDeidentify({ choice, files, marks, targets: texts, ...(applied && { made: applied }) });
    task.onChange(facts, { choice, marks } satisfies Kept);
  }, [choice, marks, study, applied]);

  const markingOf = (sample: string) => ({
    isMarked: (path: string) => marks.some((mark) => mark.sample === sample && mark.path === path),
    toggle: (path: string, name: string) =>
      setMarks((before) => {
        const others = before.filter((mark) => mark.sample !== sample || mark.path !== path);
        return others.length < before.length ? others : [...before, { sample, path, name }];
      }),
  });
  const named = study && {
    ...study,
    files: study.files.map((file, i) => ({ ...file, title: onDesk[i]?.name ?? file.name })),
  };
  return (
    <section class="deidentify-bench stack" aria-labelledby="desk">
      <h2 id="desk">The bench</h2>
      <p class="bench-status" role="status">
        {reading !== '' && `Reading ${reading} …`}
        {reading === '' && applied && sumUp(applied)}
      </p>
      {complaint !== '' && (
        <p class="notice bad" role="alert">
          {complaint}
        </p>
      )}
      {marks.length > 0 && (
        <ul aria-label="What you have marked">
          {marks.map(({ sample, path, name }) => (
            <li key={`${sample} ${path}`}>
              {onDesk.find((file) => file.sample === sample)?.name}: {name}{' '}
              <MarkButton path={path} name={name} marking={markingOf(sample)} />
            </li>
          ))}
        </ul>
      )}
      {named && (
        <Options choice={choice} onChange={setChoice}>
          <Secrets choice={choice} files={named.files} onChange={setChoice} />
        </Options>
      )}
      {named && applied && (
        <Results study={named} applied={applied} choice={choice} onChange={setChoice} markingOf={markingOf} />
      )}
    </section>
  );
}
