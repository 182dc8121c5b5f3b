/** A stylesheet with its SVG in it: they are drawn as masks, which a browser fetches in a way that `file:` refuses. */
export function embedIcons(css: string, read: (address: string) => string | undefined): string {
  return css.replaceAll(/url\(\s*(["']?)([^"')\s]+\.svg)\1\s*\)/g, (whole, _, address: string) => {
    const svg = read(address);
    return svg === undefined ? whole : `url("data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}")`;
  });
}
