/** What stands at an address: a path of the list, or another address where it stands. */
export type Found = { path: string } | { movedTo: string } | undefined;

/** Finds the path of the list for a pathname below `scope` (`/` or `/training/pacs/`), as web servers do with folders. */
export function findPath(paths: { has(path: string): boolean }, scope: string, pathname: string): Found {
  if (!pathname.startsWith(scope)) return undefined;
  const path = pathname.slice(scope.length).replace(/(^|\/)index\.html$/, '$1');
  if (paths.has(path)) return { path };
  // Links within a page count from its address: without the slash they would lead astray.
  if (paths.has(`${path}/`)) return { movedTo: `${scope}${path}/` };
  return undefined;
}
