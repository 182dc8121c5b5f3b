import type { Entries } from '../../entry.ts';
import { listItems } from '../../item-entry.ts';
import type { Finding, Rule } from '../../rule.ts';

/** How long a review counts, and how far an edition of a yearly standard may lie behind. */
const months = 18;
const years = 2;

/** ITEM-RULES B14: standards move on, DICOM by several editions a year, and keys with them. */
export const staleness: Rule = {
  id: 'B14',
  sentence: 'Each item was reviewed of late, against an edition that is not old.',
  severity: 'warning',
  advice: 'Check its key and facts against the source, mend them, and set `reviewed` to that day.',
  find: (entries, { today }) => [...findOldReviews(entries, today), ...findOldEditions(entries, today)],
};

function findOldReviews(entries: Entries, today: string): Finding[] {
  const oldest = monthsBefore(today, months);
  return listItems(entries)
    .filter(({ item }) => !item.retired && item.reviewed < oldest)
    .map(({ file, item }) => ({
      file,
      id: item.id,
      text: item.reviewed,
      wrong: `It was last reviewed on ${item.reviewed}, more than ${months} months ago.`,
    }));
}

/** DICOM (`ps3.1` to `ps3.22`) is the one standard cited that has editions by year, such as 2024e. */
function findOldEditions({ sources }: Entries, today: string): Finding[] {
  return sources.flatMap(({ id, file, data: { short, edition } }) => {
    const year = /\b(\d{4})[a-z]?\b/.exec(edition)?.[1];
    if (!id.startsWith('ps3.') || year === undefined || Number(year) >= Number(today.slice(0, 4)) - years) return [];
    return [
      {
        file,
        text: edition,
        wrong: `${short} was read in its edition ${edition}, more than ${years} years old.`,
        advice: 'Confirm its places in the current edition, and set `edition`.',
      },
    ];
  });
}

/** The day so many months before, `YYYY-MM-DD`; a day that its month lacks is compared as if it were there. */
function monthsBefore(day: string, count: number): string {
  const [year, month] = day.split('-').map(Number);
  const passed = (year ?? 0) * 12 + (month ?? 1) - 1 - count;
  const [before, of] = [Math.floor(passed / 12), (passed % 12) + 1];
  return `${String(before).padStart(4, '0')}-${String(of).padStart(2, '0')}${day.slice(7)}`;
}
