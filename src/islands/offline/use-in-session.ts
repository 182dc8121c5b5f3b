import { useEffect } from 'preact/hooks';
import { sessionLock } from '../../offline/messages.ts';

/** While the part that calls it is shown, no new version is taken in any tab, nor offered in this one. */
export function useInSession(): void {
  useEffect(() => {
    const over = Promise.withResolvers<void>();
    document.documentElement.dataset['inSession'] = '';
    // Plain http has no locks, and no versions to take either; some frames refuse them.
    navigator.locks?.request(sessionLock, { mode: 'shared' }, () => over.promise).catch(() => undefined);
    return () => {
      delete document.documentElement.dataset['inSession'];
      over.resolve();
    };
  }, []);
}
