import { useEffect, useState } from 'preact/hooks';
import { profileId } from '../../stores/profile.ts';
import { listProfiles } from '../../stores/profiles.ts';

/** Whose record it is, where several learners use this browser. */
export function LearnerName() {
  const [name, setName] = useState<string>();
  useEffect(() => {
    const all = listProfiles();
    if (all.length > 1) setName(all.find(({ id }) => id === profileId)?.name);
  }, []);
  return name === undefined ? null : <p class="soft">{name}’s record</p>;
}
