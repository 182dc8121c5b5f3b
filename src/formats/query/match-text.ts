/** Whether the text fits a pattern in which `*` stands for any characters and `?` for one (PS3.4 §C.2.2.2.4). */
export function fitsWildCard(pattern: string, text: string): boolean {
  const wanted = [...pattern];
  const given = [...text];
  let at = 0;
  let next = 0;
  // The last star, and where what it covers ends: at a mismatch it covers one more. Never slower than length × length.
  let star = -1;
  let covered = 0;
  while (next < given.length) {
    if (at < wanted.length && wanted[at] === '*') {
      star = at;
      covered = next;
      at += 1;
    } else if (at < wanted.length && (wanted[at] === '?' || wanted[at] === given[next])) {
      at += 1;
      next += 1;
    } else if (star >= 0) {
      at = star + 1;
      covered += 1;
      next = covered;
    } else return false;
  }
  return wanted.slice(at).every((letter) => letter === '*');
}

/** Leading and trailing spaces are no part of most texts, trailing ones of no text; NULs pad UIDs (PS3.5 §6.2). */
export function trimValue(vr: string, text: string): string {
  if (vr === 'ST' || vr === 'LT' || vr === 'UT' || vr === 'UC') return text.trimEnd();
  return text.replace(/\0+$/, '').trim();
}
