import type { AttributeType } from './attribute-types.ts';
import { titleOf, type Column, type Option } from './options.ts';
import type { ProfileRow } from './profile.ts';

/** A single action code (PS3.15 Table E.1-1a). */
export type Action = 'D' | 'Z' | 'X' | 'K' | 'C' | 'U';

/** What is done to an attribute, which column says so, and in words why. */
export interface Decision {
  action: Action;
  column: Column;
  why: string;
}

/** Chooses the action for a row under the ticked options; `type` where it is known which the attribute has. */
export function decide(row: ProfileRow, ticked: ReadonlySet<Option>, type: AttributeType | undefined): Decision {
  const asked = (Object.entries(row.options) as [Option, 'K' | 'C'][]).filter(([option]) => ticked.has(option));
  // Where two options differ, the one that keeps less holds.
  const [option, action] = asked.find(([, code]) => code === 'C') ?? asked[0] ?? [];
  if (option && action) {
    const other = asked.find(([, code]) => code !== action)?.[0];
    const instead = other ? `; ${titleOf(other)} would keep it, and the stricter holds` : '';
    return { action, column: option, why: `${titleOf(option)}: ${action}, instead of ${row.code}${instead}` };
  }
  const { code } = row;
  if (!code.includes('/')) return { action: code as Action, column: 'basic', why: `Basic Profile: ${code}` };
  const letters = code.split('/');
  const chosen = chooseBy(type, letters);
  return {
    action: chosen.charAt(0) as Action,
    column: 'basic',
    why: `Basic Profile: ${code}. ${explain(type, chosen)}`,
  };
}

/** The first letter gives away least; the others are for attributes that must be there (PS3.15 Table E.1-1a). */
function chooseBy(type: AttributeType | undefined, letters: readonly string[]): string {
  const last = letters.at(-1) ?? 'X';
  if (type === 3) return letters[0] ?? last;
  return type === 2 && letters.includes('Z') ? 'Z' : last;
}

function explain(type: AttributeType | undefined, chosen: string): string {
  if (type === undefined) return `Which type it has here is not known, so ${chosen}, which every type allows`;
  if (type === 3) return `Type 3 here: it may be missing, so ${chosen}`;
  return type === 2 ? `Type 2 here: it may be empty, so ${chosen}` : `Type 1 here: it needs a value, so ${chosen}`;
}
