import { runForText } from './run-for-text.ts';

/** The bytes of a file at an address of the site; rejects with words for the learner. */
export async function loadBytes(address: string): Promise<Uint8Array<ArrayBuffer>> {
  // As with JSON, a copy on a disk carries them in a script, in base64.
  if (location.protocol === 'file:')
    return Uint8Array.from(atob(await runForText(`${address}.js`)), (character) => character.charCodeAt(0));
  const response = await fetch(address).catch(() => {
    throw new Error('The file could not be fetched. Are you offline?');
  });
  if (!response.ok) throw new Error(`The file could not be fetched (${response.status}).`);
  return new Uint8Array(await response.arrayBuffer());
}
