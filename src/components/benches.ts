/** A bench of the labs: a tool for one kind of real artefact, on a page of its own under `labs/`. */
export interface Bench {
  /** Its place: `labs/<id>/`. */
  id: string;
  title: string;
  /** What one can do there, in a sentence or two. */
  text: string;
  /** How long a first visit takes. */
  minutes?: number;
}

/** All benches, in the order in which one would visit them. */
export const benches: Bench[] = [
  {
    id: 'header',
    title: 'Header bench',
    text: 'Open a DICOM file, one of ours or your own, and read it element by element beside its bytes: what each is for, what the file breaks, and what differs from another.',
    minutes: 15,
  },
  {
    id: 'association',
    title: 'Association bench',
    text: 'Two machines agree on what may be sent, or do not. Set up both sides, see the answer and what it means for sending, and read every byte that goes over the wire; or replay what real programs said.',
    minutes: 15,
  },
  {
    id: 'query',
    title: 'Query and retrieve bench',
    text: 'Query an archive of invented studies by C-FIND, and a worklist. See which key let a study out, and order one by C-MOVE or C-GET, with every sub-operation counted.',
    minutes: 20,
  },
  {
    id: 'dicomweb',
    title: 'DICOMweb bench',
    text: 'Write requests to search, retrieve and store, and read the answers: status, headers, and JSON beside the dump and the bytes.',
    minutes: 15,
  },
  {
    id: 'image',
    title: 'Image bench',
    text: 'Take a picture from its stored values to the screen: window and level, what a wrong header does to it, presentation states, a test pattern, and what compression leaves.',
    minutes: 20,
  },
  {
    id: 'deidentify',
    title: 'De-identification bench',
    text: 'Put the profile and options of PS3.15 upon a study, one of ours or your own. See every change with its reason, whether the files still belong together, and what still says who it is.',
    minutes: 20,
  },
];

/** The bench of that id; its page cannot be built without. */
export function findBench(id: string): Bench {
  const bench = benches.find((one) => one.id === id);
  if (!bench) throw new Error(`There is no bench ${id} in src/components/benches.ts.`);
  return bench;
}

/** Where a bench stands on the site. */
export function benchPath(id: string): string {
  return `labs/${id}/`;
}
