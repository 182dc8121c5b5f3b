const characters: Record<string, string> = {
  '&lt;': '<',
  '&#x3c;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
  '&#x26;': '&',
};

/** The text of rendered HTML, to the letter: an artefact comes through Markdown as escaped code. */
export function readText(html: string): string {
  return html.replace(/<[^>]+>/g, '').replace(/&#?\w+;/g, (entity) => characters[entity.toLowerCase()] ?? entity);
}
