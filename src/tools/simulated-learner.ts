import { emptyExposures, addExposure, type Exposures } from '../engine/first-exposures.ts';
import { retention } from '../engine/forgetting.ts';
import type { Random } from '../engine/random.ts';
import type { BlueprintSection } from '../engine/expected-score.ts';
import { drawNormal } from './draw-normal.ts';

/** An exam with the outcomes of its competencies. */
export interface Exam {
  name: string;
  blueprint: BlueprintSection[];
  outcomesOf: (competency: string) => readonly string[];
}

/** How a learner's memory works; standard deviations and gains are in logits, stability is in days. */
export interface Memory {
  /** What feedback adds to an outcome nothing was learnt of. */
  gain: number;
  /** What reading a lesson adds. */
  lesson: number;
  stability: number;
  /** How much a repetition at half retention lengthens the stability. */
  spacing: number;
  /** The share of the answers in practice that are looked up instead. */
  lookedUp: number;
}

interface Outcome {
  section: number;
  competency: string;
  /** What was known before, in logits. */
  base: number;
  learnt: number;
  stability: number;
  learntAt: number;
}

/** An item of the bank with its true difficulty. */
export interface SimulatedItem {
  id: string;
  outcome: string;
  difficulty: number;
  guessing: number;
  isHeld: boolean;
  seenAt?: number;
  missed?: boolean;
}

/** A learner whose every ability is known. */
export interface SimulatedLearner {
  memory: Memory;
  outcomes: Map<string, Outcome>;
  items: SimulatedItem[];
  read: Set<string>;
  exposures: Exposures;
}

const day = 86_400_000;
const spreadOfItems = 0.9;
const shareOfChoice = 0.85;
const slip = 0.03;

/** A learner with abilities around a mean of their own, and a bank of three to five items an outcome. */
export function createLearner({ blueprint, outcomesOf }: Exam, memory: Memory, random: Random): SimulatedLearner {
  const outcomes = new Map<string, Outcome>();
  const items: SimulatedItem[] = [];
  const whole = 0.1 + 0.9 * drawNormal(random);
  blueprint.forEach(({ competencies }, section) => {
    const ofSection = whole + 0.45 * drawNormal(random);
    for (const competency of competencies) {
      const ofCompetency = ofSection + 0.5 * drawNormal(random);
      for (const id of outcomesOf(competency)) {
        const base = ofCompetency + 0.4 * drawNormal(random);
        outcomes.set(id, { section, competency, base, learnt: 0, stability: memory.stability, learntAt: 0 });
        const count = 3 + Math.floor(3 * random());
        for (let i = 0; i < count; i++)
          items.push({
            id: `${id}-${i}`,
            outcome: id,
            difficulty: spreadOfItems * drawNormal(random),
            guessing: random() < shareOfChoice ? 0.25 : 0.05,
            isHeld: random() < 0.25,
          });
      }
    }
  });
  return { memory, outcomes, items, read: new Set(), exposures: emptyExposures() };
}

function knowledge(outcome: Outcome, at: number): number {
  return outcome.base + outcome.learnt * retention((at - outcome.learntAt) / day, outcome.stability);
}

/** Answers an item, in practice now and then with the book open, and learns from its feedback. */
export function answer(
  learner: SimulatedLearner,
  item: SimulatedItem,
  at: number,
  mode: 'practice' | 'exam',
  random: Random,
): void {
  const outcome = learner.outcomes.get(item.outcome);
  if (!outcome) return;
  const remembered = item.seenAt === undefined ? 0 : 2 * retention((at - item.seenAt) / day, 10);
  const chance = chanceOf(knowledge(outcome, at) + remembered - item.difficulty, item.guessing);
  const isLookedUp = mode === 'practice' && random() < learner.memory.lookedUp;
  const right = isLookedUp || random() < chance * (1 - slip);
  addExposure(learner.exposures, {
    item: item.id,
    outcome: item.outcome,
    at,
    score: Number(right),
    mode,
    session: mode,
  });
  item.seenAt = at;
  item.missed = !right;
  learn(outcome, learner.memory.gain * (right ? 0.6 : 1), at, learner.memory);
}

/** Reads the lesson of a competency, once. */
export function read(learner: SimulatedLearner, competency: string, at: number): void {
  if (learner.read.has(competency)) return;
  learner.read.add(competency);
  for (const outcome of learner.outcomes.values())
    if (outcome.competency === competency) learn(outcome, learner.memory.lesson, at, learner.memory);
}

function learn(outcome: Outcome, gain: number, at: number, { spacing }: Memory): void {
  const kept = retention((at - outcome.learntAt) / day, outcome.stability);
  const still = outcome.learnt * kept;
  if (outcome.learnt > 0) outcome.stability *= 1 + 2 * spacing * (1 - kept);
  outcome.learnt = still + gain * Math.exp(-still / 1.5); // the more was learnt, the less is left to learn
  outcome.learntAt = at;
}

function chanceOf(logit: number, guessing: number): number {
  return guessing + (1 - guessing) / (1 + Math.exp(-logit));
}

/** The true expected score: over the blueprint and over all items that might be written, met or not. */
export function trueScore({ outcomes }: SimulatedLearner, { blueprint, outcomesOf }: Exam, at: number): number {
  const mean = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0) / numbers.length;
  let score = 0;
  let total = 0;
  for (const { weight, competencies } of blueprint) {
    const ofCompetency = (competency: string) =>
      mean(outcomesOf(competency).map((id) => ofOutcome(outcomes.get(id), at)));
    score += weight * mean(competencies.map(ofCompetency));
    total += weight;
  }
  return score / total;
}

// The middles of nine equally likely parts of the standard normal.
const difficulties = [-1.593, -0.967, -0.589, -0.282, 0, 0.282, 0.589, 0.967, 1.593];

function ofOutcome(outcome: Outcome | undefined, at: number): number {
  if (!outcome) return 0;
  const logit = knowledge(outcome, at);
  const chance = (guessing: number) =>
    difficulties.reduce((sum, z) => sum + chanceOf(logit - spreadOfItems * z, guessing), 0) / difficulties.length;
  return (1 - slip) * (shareOfChoice * chance(0.25) + (1 - shareOfChoice) * chance(0.05));
}
