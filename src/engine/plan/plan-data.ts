import type { PlanLesson, Sides } from './lesson-order.ts';

/** A lesson that a plan can name. */
export interface DataLesson extends Pick<PlanLesson, 'id' | 'minutes' | 'domain' | 'competencies'> {
  title: string;
  href: string;
}

/** An exam that a plan leads to. */
export interface DataPaper {
  /** `certification/paper`. */
  id: string;
  title: string;
  items: number;
  minutes: number;
  /** The address of its mock exam, where the bank is large enough for its whole form. */
  mock?: string;
  sections: { id: string; title: string; weight: number; competencies: string[] }[];
}

/** What a plan is made from, as shipped. */
export interface PlanData {
  lessons: DataLesson[];
  competencies: Record<string, { title: string; outcomes: string[] }>;
  certifications: { id: string; short: string; name: string; papers: DataPaper[] }[];
  sides: Sides;
}
