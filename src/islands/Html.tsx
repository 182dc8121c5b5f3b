import { useMemo } from 'preact/hooks';
import { trustHtml } from './trust.ts';

interface Props {
  html: string;
  as?: 'div' | 'span';
  class?: string;
  id?: string;
}

/** HTML that was made from Markdown at build. */
export function Html({ html, as: Element = 'div', ...rest }: Props) {
  // Kept, as each one made is another to Preact, which would write it anew.
  const trusted = useMemo(() => ({ __html: trustHtml(html) }), [html]);
  return <Element {...rest} dangerouslySetInnerHTML={trusted} />;
}
