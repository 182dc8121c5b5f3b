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

/** The text that a script of a copy on a disk leaves on its own element, as `src/tools/portable/pack-data.ts` writes it. */
function runForText(address: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const script: HTMLScriptElement & { packed?: string } = document.createElement('script');
    script.addEventListener('load', () => (script.remove(), resolve(script.packed ?? '')));
    script.addEventListener('error', () =>
      reject(new Error('A file of this copy is missing. Unpack it again as a whole; what you did is kept.')),
    );
    script.src = address;
    document.head.append(script);
  });
}
