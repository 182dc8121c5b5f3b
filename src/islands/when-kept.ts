/**
 * Acts, once, as soon as this device keeps anything of a learner: at once, or when somebody comes back to this page from
 * where they began. What shows progress need not be fetched for a newcomer, who has none.
 */
export function whenKept(act: () => unknown): void {
  let isDone = false;
  const look = async () => {
    if (isDone || !(await isAnythingKept()) || isDone) return;
    isDone = true;
    act();
  };
  void look();
  addEventListener('pageshow', look);
  document.addEventListener('visibilitychange', look);
}

async function isAnythingKept(): Promise<boolean> {
  if (document.documentElement.classList.contains('returning')) return true;
  try {
    const { storageBuckets } = navigator as { storageBuckets?: { keys(): Promise<string[]> } };
    // Where the browser has lost the log, its second copy lies in a bucket.
    const names = await Promise.all([indexedDB.databases(), storageBuckets?.keys() ?? []]);
    return names.flat().length > 0;
  } catch {
    return true; // what reads the log says why it cannot
  }
}
