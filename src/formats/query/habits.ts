/** What the standard leaves to an archive, and where archives go ways of their own. */
export interface Habits {
  /** PS3.4 §C.2.2.2.1.1 permits either for names. */
  names: 'literal' | 'any-case';
  /** An attribute without a value: unknown, and so it fits (PS3.4 §C.2.2.1.2); or it differs; or it is compared as an empty text. */
  empty: 'fits' | 'differs' | 'as-text';
  /** Dates and times match by what they mean (PS3.4 §C.2.2.2.1.3), or letter by letter. */
  times: 'by-meaning' | 'as-text';
  /** Several values between backslashes are a list for UIDs alone (PS3.4 §C.2.2.2.2), or for every key. */
  lists: 'of-uids' | 'of-all';
  /**
   * Without relational queries the unique keys above need a value, and no other key from above may stand (PS3.4 §C.4.1.2.1); or
   * the unique keys must stand there, be they empty; or every key of every level will do.
   */
  levels: 'hierarchical' | 'unique-keys-present' | 'relational';
  /** A key from below the level of the query is passed over, or fits nothing. */
  below: 'ignored' | 'differs';
  /** What `?` stands for where a letter takes several bytes. */
  questionMark: 'letter' | 'byte';
  /** Optional keys, by tag, that are not matched and not returned (PS3.4 §C.2.2.1.3). */
  lacks: readonly string[];
  /** Keys, by tag, that are returned but not matched. */
  unmatched: readonly string[];
}

/** The standard to the letter; where it leaves a choice, names match in any case. */
export const standardHabits: Habits = {
  names: 'any-case',
  empty: 'fits',
  times: 'by-meaning',
  lists: 'of-uids',
  levels: 'hierarchical',
  below: 'ignored',
  questionMark: 'letter',
  lacks: [],
  unmatched: [],
};

/** The archive of the bench: the standard, but what has no value does not match, as in every archive that was tried. */
export const commonHabits: Habits = { ...standardHabits, empty: 'differs' };

/** As Orthanc 1.10.1 answered C-FIND with its default settings. */
export const orthancHabits: Habits = {
  ...standardHabits,
  empty: 'as-text',
  times: 'as-text',
  lists: 'of-all',
  levels: 'relational',
  below: 'differs',
  questionMark: 'byte',
};

const countedBelow = ['00201200', '00201202', '00201204', '00201206', '00201208', '00201209'];

/** As dcmqrscp of DCMTK 3.6.7 answered: its index has no column for what it lacks. */
export const dcmqrscpHabits: Habits = {
  ...standardHabits,
  names: 'literal',
  empty: 'differs',
  levels: 'unique-keys-present',
  questionMark: 'byte',
  lacks: ['00080061', '00080062', '0008103E', '00180015', '00080016', ...countedBelow],
};

/** As wlmscpfs of DCMTK 3.6.7 answered. */
export const wlmscpfsHabits: Habits = {
  ...standardHabits,
  names: 'literal',
  empty: 'differs',
  unmatched: ['00400009'],
};
