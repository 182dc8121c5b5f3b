/** What one side sent before the other spoke. */
export interface Turn {
  from: 'requestor' | 'acceptor';
  bytes: Uint8Array;
}

/** An association that two real programs held, as it is shipped. */
export interface Capture {
  id: string;
  title: string;
  /** What to look for. */
  says: string;
  /** The programs, as `storescu 3.6.7 to storescp 3.6.7`. */
  between: string;
  /** `>` for the requestor or `<` for the acceptor, and the bytes in base64. */
  turns: string[];
}

/** The turns of a capture with their bytes; none for a turn that is not in base64. */
export function readTurns({ turns }: Pick<Capture, 'turns'>): Turn[] {
  return turns.flatMap((turn) => {
    const bytes = readBase64(turn.slice(1));
    return bytes ? [{ from: turn.startsWith('>') ? 'requestor' : 'acceptor', bytes }] : [];
  });
}

function readBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.codePointAt(0) ?? 0);
  } catch {
    return undefined;
  }
}
