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
  /** Without relational queries the unique keys above are needed, and no other key from above may stand (PS3.4 §C.4.1.2.1). */
  levels: 'hierarchical' | 'relational';
  /** A key from below the level of the query is passed over, or fits nothing. */
  below: 'ignored' | 'differs';
  /** What `?` stands for where a letter takes several bytes. */
  questionMark: 'letter' | 'byte';
  /** Optional keys, by tag, that are not matched and not returned (PS3.4 §C.2.2.1.3). */
  lacks: readonly string[];
}

/** The archive of the bench: the standard to the letter, and names in any case, as it permits. */
export const standardHabits: Habits = {
  names: 'any-case',
  empty: 'fits',
  times: 'by-meaning',
  lists: 'of-uids',
  levels: 'hierarchical',
  below: 'ignored',
  questionMark: 'letter',
  lacks: [],
};

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

/** As dcmqrscp of DCMTK 3.6.7 answered. */
export const dcmqrscpHabits: Habits = {
  ...standardHabits,
  names: 'literal',
  empty: 'differs',
  questionMark: 'byte',
  lacks: ['00080061', '00080062', '00201200', '00201202', '00201204', '00201206', '00201208', '00201209'],
};

/** As wlmscpfs of DCMTK 3.6.7 answered. */
export const wlmscpfsHabits: Habits = { ...standardHabits, names: 'literal', empty: 'differs' };
