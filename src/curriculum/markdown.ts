import MarkdownIt from 'markdown-it';

// HTML is off: items also come from a hospital's own authors, and end up in the page as they are.
// Quotes are set as in a book, and nothing else: a dash would be made of `--propose`.
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: true }).disable('replacements');

// A listing that scrolls must be reached by the keyboard.
const renderFence = markdown.renderer.rules.fence;
markdown.renderer.rules.fence = (...given) => (renderFence?.(...given) ?? '').replace('<pre>', '<pre tabindex="0">');

/** Markdown of several paragraphs, lists, tables or fences as HTML. */
export function renderBlock(text: string): string {
  return markdown.render(text).trim();
}

/** Markdown of one line as HTML without a paragraph. */
export function renderInline(text: string): string {
  return markdown.renderInline(text);
}

/** Markdown as plain text, for search and titles. */
export function renderPlain(text: string): string {
  return renderInline(text)
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
