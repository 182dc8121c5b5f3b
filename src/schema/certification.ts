import { z } from 'astro/zod';
import { id, prose } from './fields.ts';
import { bases } from './words.ts';

/** A figure or statement about a certification, with how well it is known. */
const fact = z.strictObject({
  /** What it is about, such as `Scored items`. */
  label: prose,
  /** The figure or statement itself. */
  value: prose,
  /** Who says so. */
  basis: z.enum(bases),
  /** Where it was seen and what is doubtful about it. */
  note: prose.optional(),
  /** The page it was seen on. */
  url: z.url().optional(),
});

/** A weighted part of a paper's outline. */
const section = z.strictObject({
  /** A permanent id, unique in its paper. */
  id,
  /** The name shown, in our words where the issuer's are not facts. */
  title: prose,
  /** Its weight, relative within the paper. */
  weight: z.number().positive(),
  /** Who says that this is its weight. */
  basis: z.enum(bases),
  /** The competencies that it asks for. */
  competencies: z.array(id).min(1),
});

/** The form of a real exam, as far as it is known; a mock exam follows it. */
const examForm = z.strictObject({
  /** How many items count. */
  items: z.int().positive(),
  /** How many more stand among them that do not count. */
  trial: z.int().positive().exactOptional(),
  /** Minutes for all of them; left out where none are stated for this paper. */
  minutes: z.number().positive().exactOptional(),
  /** Who says so. */
  basis: z.enum(bases),
  /** The paper whose pace is taken where there are no minutes, as `certification/paper`. */
  sister: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'must be certification/paper')
    .exactOptional(),
  /** Where it was seen, what is doubtful about it, and what a mock exam leaves out. */
  note: prose.exactOptional(),
  /** The page it was seen on. */
  url: z.url().exactOptional(),
});

/** One exam that is sat for a certification. */
const paper = z.strictObject({
  /** A permanent id, unique in its certification. */
  id,
  /** The name shown. */
  title: prose,
  /** What the weights add up to: 100, or the number of scored items. */
  total: z.number().positive(),
  /** The form of the exam; without it there is no mock exam for the paper. */
  examForm: examForm.exactOptional(),
  /** Its weighted outline. */
  sections: z.array(section).min(1),
});

/** `content/certifications/<certification>.yaml`: a credential of somebody else's, as far as it is known. */
export const certification = z.strictObject({
  /** The letters it goes by. */
  short: prose,
  /** Its full name. */
  name: prose,
  /** The letters of its issuer. */
  issuer: prose,
  /** The issuer's full name. */
  issuerName: prose,
  /** Its place in lists, from 1. */
  position: z.int().positive(),
  /** What the role is, in one or two sentences of our own. */
  summary: prose,
  /** Whether it can still be had, by the sources found. */
  status: z.strictObject({
    /** `succeeded` means that another credential took its place. */
    standing: z.enum(['current', 'unconfirmed', 'succeeded']),
    /** One sentence that says so, with the year. */
    text: prose,
    /** How well that is known. */
    basis: z.enum(bases),
  }),
  /** Certifications that must be held first. */
  requires: z.array(id),
  /** Eligibility, form of the exam, renewal: whatever is known, and what is not. */
  facts: z.array(fact).min(1),
  /** Its exams. */
  papers: z.array(paper).min(1),
});

export type Certification = z.infer<typeof certification>;
