const hour = 3_600_000;

/** The learner's day, `YYYY-MM-DD`: it begins at 04:00 local time, so that a late evening is one day. `zone` in minutes east of UTC. */
export function dayOf(at: number, zone: number): string {
  return new Date(at + zone * 60_000 - 4 * hour).toISOString().slice(0, 10);
}
