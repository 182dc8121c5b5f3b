// The worker that makes the site work offline comes last: the page is there and still.
if ('serviceWorker' in navigator && location.protocol !== 'file:')
  addEventListener('load', () => setTimeout(() => void import('./offline/wake.ts'), 1000));
