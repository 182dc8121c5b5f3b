/** The words of a built page as Markdown: its headings, paragraphs and lists, without what moves. */
export function translatePage(html: string): string {
  const [, main = ''] = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
  return main
    .replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<li\b[^>]*>\s*(?:<(?:p|div|h\d|a|span|b)\b[^>]*>\s*)*/g, '\n- ')
    .replace(/<h([2-6])\b[^>]*>/g, (_, level: string) => `\n\n${'#'.repeat(Number(level))} `)
    .replace(/<\/?(?:h1|p|div|section|ul|ol|table|tr|dl|dt|dd|form|nav|header|footer)\b[^>]*>|<\/h\d>/g, '\n\n')
    .replace(/<[^>]+>/g, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n#+ ?(?=\n)|\n- ?(?=\n)/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
