import { listElements } from './elements.ts';
import { splice } from './splice.ts';

/** Of no use in a file, or refused there with a complaint. */
const leftOut = new Set(['canonical', 'preload', 'modulepreload', 'prefetch', 'manifest']);

/** A page without the links of its head that mean nothing to a file. */
export function leaveOutLinks(html: string): string {
  const links = listElements(html).filter(
    ({ name, attributes }) => name === 'link' && leftOut.has(attributes['rel'] ?? ''),
  );
  return splice(
    html,
    links.map(({ loc: [{ start, end }] }) => ({ start, end, text: '' })),
  );
}
