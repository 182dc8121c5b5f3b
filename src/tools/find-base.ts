/** The base path that a build was made for, such as `/` or `/training/pacs/`, as its home page says it. */
export function findBase(files: ReadonlyMap<string, Uint8Array>): string {
  const home = new TextDecoder().decode(files.get('index.html'));
  const [, base] = /<link rel="icon" href="([^"]*)favicon\.svg"/.exec(home) ?? [];
  if (!base)
    throw new Error('This folder holds no build of the site: its home page does not say where it was built for.');
  return base;
}
