import { runForText } from './run-for-text.ts';

/** The JSON at an address of the site; rejects with words for the learner. */
export async function loadJson<Content>(address: string): Promise<Content> {
  // Files may not be fetched, but run: a copy on a disk carries its data in scripts.
  if (location.protocol === 'file:') return JSON.parse(await runForText(`${address}.js`)) as Content;
  const response = await fetch(address).catch(() => {
    throw new Error('The items could not be fetched. Are you offline? What you did is kept: try again in a moment.');
  });
  const isJson = response.headers.get('content-type')?.includes('json');
  if (!response.ok || !isJson) throw new Error(`The items could not be loaded (${response.status}).`);
  return (await response.json()) as Content;
}
