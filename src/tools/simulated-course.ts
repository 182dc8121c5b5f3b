import type { Random } from '../engine/random.ts';
import {
  answer,
  createLearner,
  read,
  type Exam,
  type SimulatedItem,
  type SimulatedLearner,
} from './simulated-learner.ts';
import { drawNormal } from './draw-normal.ts';

const day = 86_400_000;
const start = Date.UTC(2026, 0, 5, 18);
const patterns = ['mixed', 'in-order', 'few-sections', 'drill'] as const;

/** A learner after some weeks of practice, on a random day of them. */
export interface Course {
  learner: SimulatedLearner;
  now: number;
  examAt: number;
}

/** Three to eight weeks of practice on irregular days, in one of the ways people have. */
export function simulateCourse(exam: Exam, random: Random): Course {
  const memory = {
    gain: 0.45 * Math.exp(0.4 * drawNormal(random)),
    lesson: Math.max(0, 0.4 + 0.25 * drawNormal(random)),
    stability: 12 * Math.exp(0.5 * drawNormal(random)),
    spacing: 0.5 + random(),
    lookedUp: 0.1 * random(),
  };
  const learner = createLearner(exam, memory, random);
  const pattern = patterns[Math.floor(patterns.length * random())] ?? 'mixed';
  const days = Math.floor(21 + 36 * random());
  const diligence = 0.25 + 0.6 * random();
  const length = 9 * Math.exp(0.8 * drawNormal(random));
  const reads = random();
  const sitsExams = random() < 0.6;
  const isChosen = exam.blueprint.map(() => pattern !== 'few-sections' || random() < 0.6);
  const competencies = exam.blueprint.flatMap(({ competencies }, i) => (isChosen[i] ? competencies : []));
  const stray = exam.blueprint.flatMap(({ competencies }) => competencies);
  const bank = Map.groupBy(learner.items, ({ outcome }) => learner.outcomes.get(outcome)?.competency ?? '');
  for (let d = 0; d < days; d++) {
    if (random() > diligence) continue;
    let at = start + d * day + Math.floor(random() * 3 * 3_600_000);
    if (sitsExams && d > 7 && random() < 0.12) {
      for (const item of drawExam(exam, bank, random)) answer(learner, item, (at += 40_000), 'exam', random);
      continue;
    }
    const count = Math.max(3, Math.round(length * (0.5 + random())));
    for (let i = 0; i < count; i++) {
      const from = random() < 0.1 || competencies.length === 0 ? stray : competencies;
      const place = pattern === 'in-order' ? ((d + random() * 3) / (days + 3)) * from.length : random() * from.length;
      const competency = from[Math.floor(place)] ?? '';
      if (random() < reads * 0.3) read(learner, competency, at);
      const candidates = (bank.get(competency) ?? []).filter(({ isHeld }) => !isHeld);
      const item = choose(candidates, pattern === 'drill' ? 0.5 : 0.15, random);
      if (item) answer(learner, item, (at += 60_000), 'practice', random);
    }
  }
  const now = start + days * day;
  return { learner, now, examAt: now + Math.floor(22 * random()) * day };
}

function choose(items: SimulatedItem[], repeating: number, random: Random): SimulatedItem | undefined {
  const fresh = items.filter(({ seenAt }) => seenAt === undefined);
  const missed = items.filter(({ missed }) => missed);
  const from = random() < repeating && missed.length > 0 ? missed : fresh.length > 0 ? fresh : items;
  return from[Math.floor(random() * from.length)];
}

function drawExam({ blueprint }: Exam, bank: Map<string, SimulatedItem[]>, random: Random): SimulatedItem[] {
  const total = blueprint.reduce((sum, { weight }) => sum + weight, 0);
  const size = 30 + Math.floor(31 * random());
  return blueprint.flatMap(({ weight, competencies }) => {
    const items = competencies
      .flatMap((competency) => bank.get(competency) ?? [])
      .map((item) => ({ item, by: random() }));
    const rank = ({ item, by }: (typeof items)[number]) =>
      by + (item.seenAt === undefined ? 0 : 4) + (item.isHeld ? 0 : 2);
    const ranked = items.toSorted((a, b) => rank(a) - rank(b));
    return ranked.slice(0, Math.round((size * weight) / total)).map(({ item }) => item);
  });
}
