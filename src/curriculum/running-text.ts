/** An opening or closing tag with its attributes, whose values may hold `>`, and as a template string `}` too. */
const tag = /<\/?[A-Za-z](?:"[^"]*"|'[^']*'|\{`[^`]*`\}|\{[^}]*\}|[^"'{>])*>/g;

/** The sentences of Markdown or MDX as a reader meets them, with captions and alternative texts, without code, drawings, addresses and marks. */
export function readRunningText(text: string): string {
  return text
    .replace(/^( *)(```+|~~~+)[\s\S]*?^\1\2 *$/gm, '\n\n')
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, ' ')
    .replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, ' ')
    .replace(/<svg[\s\S]*?<\/svg>/g, ' ')
    .replace(tag, readAttributes)
    .replace(/^\|?[\s:|-]+\|$/gm, ' ')
    .replace(/\]\([^)\s]*\)/g, ' ')
    .replace(/\bhttps?:\/\/[^\s)>]+/g, ' ')
    .replace(/⟦|⟧/g, '')
    .replace(/\*\*?|__|^#+ |\[|\]/gm, (mark) => ' '.repeat(mark.length));
}

function readAttributes(tag: string): string {
  const told = [...tag.matchAll(/\b(?:alt|caption|title)="([^"]*)"/g)].map(([, value = '']) => value);
  return told.length > 0 ? `\n\n${told.join('\n\n')}\n\n` : ' ';
}
