const key = 'pacs-prep:new-version-put-off';

/** True if the learner put a new version off in this tab. */
export function isPutOff(): boolean {
  try {
    return sessionStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

/** Puts a new version off until this tab is closed. */
export function putOff(): void {
  try {
    sessionStorage.setItem(key, 'yes');
  } catch {
    // Where nothing is kept, it is offered again on the next page.
  }
}
