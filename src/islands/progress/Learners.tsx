import { useEffect, useRef, useState } from 'preact/hooks';
import { cleanName, longestName, type Profile } from '../../stores/profile-list.ts';
import { profileId } from '../../stores/profile.ts';
import {
  addProfile,
  findProfiles,
  listProfiles,
  removeThisProfile,
  renameProfile,
  switchTo,
} from '../../stores/profiles.ts';
import { RemoveLearner } from './RemoveLearner.tsx';

/** Who learns in this browser: each has a record apart, and one can go on as another. */
export function Learners() {
  const [all, setAll] = useState<Profile[]>(listProfiles);
  const [name, setName] = useState('');
  const [told, setTold] = useState('');
  const [isRemoving, setRemoving] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => void findProfiles().then(setAll), []);
  const me = all.find(({ id }) => id === profileId);
  const next = all.find(({ id }) => id !== profileId);

  /** Does something that needs the browser's settings, or says that it cannot be done. */
  function attempt(work: () => void) {
    try {
      work();
    } catch {
      setTold('This browser keeps no settings, so it cannot tell learners apart.');
    }
  }
  function withName(use: (name: string) => void) {
    const clean = cleanName(name);
    if (!clean) setTold('Write a name first.');
    else if (all.some((one) => one.name === clean)) setTold(`${clean} is there already.`);
    else return attempt(() => use(clean));
    field.current?.focus();
  }
  const rename = (clean: string) => {
    renameProfile(profileId, clean, all);
    setAll(listProfiles());
    setName('');
    setTold(`You are ${clean} now.`);
  };

  return (
    <section class="stack" aria-labelledby="learners">
      <h2 id="learners">Who is learning</h2>
      <p class="measure">
        {next ? (
          <>
            This record is <b>{me?.name}</b>’s. Each learner’s record is apart; a tab that is open stays with its own
            until you load it anew.
          </>
        ) : (
          'Where several people share one login, each can have a record of their own. They are told apart by name alone: nothing is locked.'
        )}
      </p>
      {next && (
        <ul class="learners">
          {all.map(({ id, name }) => (
            <li key={id} aria-current={id === profileId ? 'true' : undefined}>
              <span>{name}</span>
              {id === profileId ? (
                <span class="soft">this record</span>
              ) : (
                <button class="plain" type="button" onClick={() => attempt(() => switchTo(id))}>
                  Go on as {name}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <form class="actions" onSubmit={(event) => (event.preventDefault(), withName(addProfile))}>
        <label>
          Name{' '}
          <input
            ref={field}
            value={name}
            maxLength={longestName}
            autocomplete="off"
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </label>
        <button class="go quiet">Add this learner</button>
        <button class="plain" type="button" onClick={() => withName(rename)}>
          Call this record so
        </button>
        {next && (
          <button class="plain" type="button" onClick={() => setRemoving(true)}>
            Remove {me?.name} …
          </button>
        )}
      </form>
      {isRemoving && next && (
        <RemoveLearner
          name={me?.name ?? ''}
          next={next.name}
          onKeep={() => setRemoving(false)}
          onRemove={() => attempt(() => void removeThisProfile(next.id, all))}
        />
      )}
      <p role="status">{told}</p>
    </section>
  );
}
