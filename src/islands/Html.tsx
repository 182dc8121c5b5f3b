interface Props {
  html: string;
  as?: 'div' | 'span';
  class?: string;
  id?: string;
}

/** HTML that was made from Markdown at build. */
export function Html({ html, as: Element = 'div', ...rest }: Props) {
  return <Element {...rest} dangerouslySetInnerHTML={{ __html: html }} />;
}
