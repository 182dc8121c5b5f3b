import { whenKept } from './when-kept.ts';

// The worker that makes the site work offline comes last: what it fetches takes nothing from the first view.
if ('serviceWorker' in navigator && location.protocol !== 'file:')
  addEventListener('load', () => {
    setTimeout(() => void import('./offline/wake.ts'), 4000);
    if ('storageBuckets' in navigator) setTimeout(() => whenKept(() => void import('./keep-copy.ts')), 1000);
  });
