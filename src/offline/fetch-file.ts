import { hashOf } from './hash.ts';

/**
 * Why a file could not be had: no answer, an answer that is no file, another content than was listed (an error page, a
 * newer version, something added on the way), or no room left to keep it.
 */
export type Fault = 'unreachable' | 'refused' | 'different' | 'full';

/** Asks the server for a path of the site. */
export type Ask = (path: string, cache: RequestCache) => Promise<Response>;

/** What a server says about a page besides its content, and what must hold for it offline too. */
const keptHeaders =
  /^(content-type|content-language|content-security-policy|permissions-policy|referrer-policy|x-content-type-options|x-frame-options|cross-origin-.+)$/;

/** Fetches a file and holds its content against its hash; nothing else is ever given out. */
export async function fetchFile(path: string, hash: string, ask: Ask): Promise<{ file: Response } | { fault: Fault }> {
  let fault: Fault = 'unreachable';
  // A cache on the way that holds on to an old file is passed by at the second try.
  for (const cache of ['no-cache', 'reload'] as const) {
    const answer = await ask(path, cache).catch(() => undefined);
    const content = await answer?.arrayBuffer().catch(() => undefined);
    if (!answer || !content) return { fault: 'unreachable' };
    // Some servers give the page for what is missing with the status of what is missing.
    const isGiven = answer.status === 200 || (path === '404.html' && answer.status === 404);
    if (isGiven && (await hashOf(content)) === hash) {
      const headers = [...answer.headers].filter(([name]) => keptHeaders.test(name));
      return { file: new Response(content, { headers }) };
    }
    fault = isGiven ? 'different' : 'refused';
  }
  return { fault };
}
