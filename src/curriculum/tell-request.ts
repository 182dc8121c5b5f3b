import type { DicomwebStart } from '../schema/challenge/dicomweb-states.ts';
import type { QuerySolution } from '../schema/challenge/query-states.ts';

const roots = { study: 'Study Root', patient: 'Patient Root', worklist: 'Modality Worklist' };
const offers = { all: 'for every class', images: 'for images alone', none: 'for no class' };

/** The query, and the order, that was to be sent, line by line, as Markdown. */
export function tellQuery({ root, level, keys, order }: QuerySolution): string[] {
  return [
    root === 'worklist' ? `Ask by **${roots[root]}**` : `Ask by **${roots[root]}** at the level **${level}**`,
    ...Object.entries(keys).map(([path, text]) => {
      const name = path.split('.').at(-1);
      return text === '' ? `Key ${name}, empty, so that its value comes back` : `Key ${name}: \`${text}\``;
    }),
    ...(order?.way === 'C-MOVE' ? [`Order ${order.study} by **C-MOVE** to **${order.to}**`] : []),
    ...(order?.way === 'C-GET' ? [`Order ${order.study} by **C-GET**, with the SCP role ${offers[order.offer]}`] : []),
  ];
}

/** The web request that was to be sent, line by line, as Markdown. */
export function tellWebRequest({ method, target, accept, contentType }: DicomwebStart): string[] {
  return [
    `\`${method} ${target.replaceAll(/\{([^}]+)\}/g, '{UID of $1}')}\``,
    method === 'POST' ? `\`Content-Type: ${contentType}\`` : `\`Accept: ${accept}\``,
  ];
}
