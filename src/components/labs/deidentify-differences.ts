/** Where Orthanc treats attributes otherwise than the bench does, by the codes that the table gives them, and why. */
export interface TableDifference {
  /** The codes of the Basic Profile that it is about. */
  codes: string[];
  ours: string[];
  theirs: string;
  why: string;
}

/** All of them: a test fails at a difference that is not here, and at one that is here and is none. */
export const tableDifferences: TableDifference[] = [
  {
    codes: ['X', 'Z', 'D', 'U', 'X/D', 'X/Z/D', 'Z/D'],
    ours: ['removed', 'emptied', 'replaced'],
    theirs: 'kept',
    why: 'Orthanc 1.10.1 goes by the table of 2021b, the bench by that of 2024e, which names more attributes. What its list does not have, Orthanc keeps.',
  },
  {
    codes: ['D'],
    ours: ['replaced', 'kept'],
    theirs: 'emptied',
    why: 'Code D asks for a value that is not empty. Orthanc empties the attribute; the bench puts a dummy, and goes through the items of a sequence.',
  },
  {
    codes: ['Z/D', 'X/D'],
    ours: ['replaced'],
    theirs: 'emptied',
    why: 'Where the attribute must have a value, as Content Date in a report, the bench takes D. Orthanc takes Z for every object.',
  },
  {
    codes: ['X/Z', 'X/D', 'X/Z/D'],
    ours: ['emptied', 'replaced', 'kept'],
    theirs: 'removed',
    why: 'Orthanc takes X for every object. The bench takes it where the attribute may be missing, and else what keeps the object valid: the table allows X only there.',
  },
  {
    codes: ['X/Z/U*'],
    ours: ['removed'],
    theirs: 'kept',
    why: 'References to other images: Orthanc keeps them under new UIDs. The bench removes them where they may be missing, and does the same as Orthanc elsewhere.',
  },
];
