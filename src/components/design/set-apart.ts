/** The HTML of a pane: its ids, and the names that must be unique, end in the theme's name, so that two panes stand on one page. */
export function setApart(html: string, theme: string): string {
  return html
    .replace(
      /\s(id|for|name|list|popovertarget|aria-labelledby|aria-describedby|aria-controls)="([^"]+)"/g,
      (_, attribute: string, ids: string) =>
        ` ${attribute}="${ids
          .split(' ')
          .map((id) => `${id}-${theme}`)
          .join(' ')}"`,
    )
    .replace(/\saria-label="([^"]+)"/g, (_, label: string) => ` aria-label="${label} (${theme})"`);
}
