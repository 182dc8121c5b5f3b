import { z } from 'astro/zod';
import { prose } from '../fields.ts';

/** A SOP class or transfer syntax by the short name of `formats/dimse/uids.ts`, or by its UID. */
const shortName = z.string().regex(/^(?:[a-z]\w+|[\d.]+)$/);

const contexts = z.array(z.strictObject({ class: shortName, syntaxes: z.array(shortName).min(1) }));

/** What stands otherwise in a request than before; what is left out stays. */
const requestChange = z.strictObject({
  calledTitle: z.string().optional(),
  callingTitle: z.string().optional(),
  /** All of its contexts, numbered 1, 3, 5 … */
  contexts: contexts.optional(),
  /** The classes for which it offers to be SCP. */
  scp: z.array(shortName).optional(),
  /** The longest PDU that it takes, in bytes; 0 for any. */
  maximumLength: z.int().min(0).optional(),
});

/** A service of an acceptor, changed, or with classes and syntaxes a new one. */
const serviceChange = z.strictObject({
  classes: z.array(shortName).optional(),
  /** Classes that it takes no longer. */
  drop: z.array(shortName).optional(),
  /** Classes that it takes besides. */
  add: z.array(shortName).optional(),
  syntaxes: z.array(shortName).optional(),
});

/** What is set otherwise at an acceptor than before; what is left out stays. */
const acceptorChange = z.strictObject({
  title: z.string().optional(),
  checksCalledTitle: z.boolean().optional(),
  /** Calling titles that it knows, to the letter. */
  callers: z.array(z.string()).optional(),
  /** By the titles of its services. */
  services: z.record(z.string(), serviceChange).optional(),
  preference: z.enum(['own', 'requestor']).optional(),
  maximumLength: z.int().min(0).optional(),
});

const act = z.union([
  z.strictObject({ kind: z.enum(['nothing', 'echo']) }),
  /** An object of this class that lies there in this encoding. */
  z.strictObject({ kind: z.literal('store'), class: shortName, syntax: shortName }),
]);

/** Things that happened, for each of which one of the choices must be taken. */
const decide = z.strictObject({
  question: prose,
  /** By an id; the words that the learner reads. */
  choices: z.record(z.string(), prose),
  rows: z
    .array(z.strictObject({ id: z.string(), title: prose, /** To the letter, on film. */ shows: z.string() }))
    .min(2),
});

/** How the association bench stands at the start of a challenge. */
export const associationStart = z.strictObject({
  /** The preset of the requestor, and what is changed in it. */
  asks: z.string(),
  request: requestChange.default({}),
  /** The preset of the acceptor, and what is changed in it. */
  answers: z.string(),
  acceptor: acceptorChange.default({}),
  act: act.default({ kind: 'nothing' }),
  /** The side that the learner may change. */
  yours: z.enum(['requestor', 'acceptor', 'both']),
  decide: decide.optional(),
});

/** What a learner changes to solve it. */
export const associationSolution = z.strictObject({
  request: requestChange.default({}),
  acceptor: acceptorChange.default({}),
  act: act.optional(),
  /** The choice for each row. */
  decisions: z.record(z.string(), z.string()).default({}),
});

export type AssociationStart = z.infer<typeof associationStart>;
export type AssociationSolution = z.infer<typeof associationSolution>;
