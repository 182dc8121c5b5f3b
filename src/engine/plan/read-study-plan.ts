import { dayOf } from '../day.ts';
import type { Plan } from '../event.ts';
import type { StudyPlan } from './study-plan.ts';

/** Minutes a day of somebody who named none. */
export const usualMinutes = 30;

/** The plan that the event set, with what an old event did not say as usual. */
export function readStudyPlan({ certification, at, zone, study }: Plan): StudyPlan {
  return study ?? { certifications: [certification], minutesADay: usualMinutes, since: dayOf(at, zone) };
}
