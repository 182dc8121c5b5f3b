import { trustScript } from './trust.ts';

/** The text that a script of a copy on a disk leaves on its own element, as `src/tools/portable/pack-data.ts` writes it. */
export function runForText(address: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const script: HTMLScriptElement & { packed?: string } = document.createElement('script');
    script.addEventListener('load', () => (script.remove(), resolve(script.packed ?? '')));
    script.addEventListener('error', () =>
      reject(new Error('A file of this copy is missing. Unpack it again as a whole; what you did is kept.')),
    );
    script.src = trustScript(address);
    document.head.append(script);
  });
}
