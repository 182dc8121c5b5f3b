/** What a site was built for, and what is in it. */
export interface Build {
  /** The base path, such as `/training/pacs/`; long enough to be met nowhere but in addresses. */
  base: string;
  /** The paths of its files, from its top. */
  has: (path: string) => boolean;
}

/**
 * The text with every address of the site made relative, and with the `index.html` that no server adds; `root` leads from
 * the text's place to the top, such as `../../`. It works alike on pages, data and styles, because the base path marks an
 * address wherever it stands, also in markup within data within an attribute. Throws on an address of no file.
 */
export function writeAddresses(text: string, root: string, { base, has }: Build): string {
  return text.replaceAll(addressesUnder(base), (address) => {
    const path = address.slice(base.length);
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!has(file)) throw new Error(`${address} leads to no file of the build.`);
    return `${root}${file}`;
  });
}

/** An address up to its query, its fragment or the end of whatever holds it. */
function addressesUnder(base: string): RegExp {
  return new RegExp(String.raw`${RegExp.escape(base)}[^\s"'<>()\\?#&\x60]*`, 'g');
}

/** What leads from a file to the top of the site: `../` for each folder that it lies in. */
export function rootFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}
