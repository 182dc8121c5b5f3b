/**
 * The words of a text as search knows them, in lower case. What the field writes as one word stays one:
 * `gggg,eeee`, `PID-3`, `PS3.8`, `C-MOVE`, `ORM^O01`, `0xA700`.
 */
export function tokenise(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .match(/[0-9a-f]{4},[0-9a-f]{4}|[\p{L}\p{N}]+(?:[-.^][\p{L}\p{N}]+)*/gu) ?? []
  );
}

/** A text’s words for the index: a compound is found whole and by its parts. */
export function tokeniseForIndex(text: string): string[] {
  return tokenise(text).flatMap((word) => {
    const parts = word.split(/[-^]/).filter((part) => part.length > 2);
    return parts.length > 1 || (parts.length === 1 && parts[0] !== word) ? [word, ...parts] : [word];
  });
}
