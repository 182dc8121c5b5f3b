/** The browser's offer to install the site, which Chromium alone makes and the types of the DOM lack. */
export interface InstallOffer extends Event {
  /** Shows the browser's own question; it can be asked once. */
  prompt: () => Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

let held: InstallOffer | undefined;
const watchers = new Set<(offer: InstallOffer | undefined) => void>();

function hold(offer: InstallOffer | undefined): void {
  held = offer;
  for (const tell of watchers) tell(offer);
}

// The offer may come before anything on the page has woken, and is made once: the page loads this by itself.
globalThis.addEventListener?.('beforeinstallprompt', (event) => {
  event.preventDefault(); // a banner of the browser's own would say the same beside our button
  hold(event as InstallOffer);
});
globalThis.addEventListener?.('appinstalled', () => hold(undefined));

/** Calls back with the offer there is now, and with each change of it, until it is told to end. */
export function watchOffer(tell: (offer: InstallOffer | undefined) => void): () => void {
  watchers.add(tell);
  tell(held);
  return () => void watchers.delete(tell);
}

/** The offer, to be used; it is gone from then on. */
export function takeOffer(): InstallOffer | undefined {
  const offer = held;
  hold(undefined);
  return offer;
}
