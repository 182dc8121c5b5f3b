import { findPath } from './find-path.ts';
import type { Shelf } from './shelf.ts';

/** A request as far as an answer depends on it. */
export interface Asked {
  url: URL;
  /** True for a page that is opened, false for what a page fetches. */
  isPage: boolean;
  /** The address of the page that fetches; nothing where that is not known. */
  from?: URL | undefined;
}

/** The hash of each path of a version. */
export type Hashes = ReadonlyMap<string, string>;

interface Answering {
  /** The path of the scope, with a slash at both ends. */
  scope: string;
  own: Hashes;
  /** The version before, whose pages may still be open. */
  before: Hashes;
  shelf: Shelf;
  /** Asks the server what was asked. */
  pass: () => Promise<Response>;
}

/** The page that is shown, offline, for one that is not kept. */
const notKept = 'offline/not-kept/';

/** Answers from what is kept of the version in use, or passes the request on; offline, a page always has an answer. */
export function answer(asked: Asked, answering: Answering): Promise<Response> {
  return asked.isPage ? openPage(asked.url, answering) : fetchPart(asked, answering);
}

async function openPage(url: URL, { scope, own, shelf, pass }: Answering): Promise<Response> {
  const found = findPath(own, scope, url.pathname);
  if (found && 'movedTo' in found) return Response.redirect(new URL(found.movedTo + url.search, url), 302);
  const kept = found && (await read(shelf, own.get(found.path)));
  if (kept) return kept;
  try {
    return await pass();
  } catch (error) {
    const instead = await (found ? read(shelf, own.get(notKept), 503) : read(shelf, own.get('404.html'), 404));
    if (!instead) throw error;
    return instead;
  }
}

/**
 * What a page fetches. A page that came from the server gets it from there too, so that it never meets the data of another
 * version; but `_astro/` names files by their content.
 */
async function fetchPart({ url, from }: Asked, { scope, own, before, shelf, pass }: Answering): Promise<Response> {
  const found = findPath(own, scope, url.pathname);
  const path = found && 'path' in found ? found.path : url.pathname.slice(scope.length);
  const kept = (await read(shelf, own.get(path))) ?? (own.has(path) ? undefined : await read(shelf, before.get(path)));
  if (!kept) return pass();
  const page = from && findPath(own, scope, from.pathname);
  const isKeptPage = page && 'path' in page && (await shelf.read(own.get(page.path) ?? '')) !== undefined;
  if (isKeptPage || path.startsWith('_astro/') || !own.has(path)) return kept;
  const given = await pass().catch(() => undefined);
  return given?.ok ? given : kept;
}

/** What is kept under a hash, made anew, so that it has the address that was asked for. */
async function read(shelf: Shelf, hash: string | undefined, status = 200): Promise<Response | undefined> {
  const kept = hash === undefined ? undefined : await shelf.read(hash);
  return kept && new Response(kept.body, { status, headers: kept.headers });
}
