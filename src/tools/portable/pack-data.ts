import { writeAddresses, type Build } from './write-addresses.ts';

/** What stands in packed data for the way to the top, until it is known from which page it is asked. */
const top = '${top}';

/**
 * JSON as a classic script, which `file:` allows where it refuses to fetch: it leaves the text on its own element, its
 * addresses led to the top of the copy in the same way as its own `src`.
 */
export function packData(json: string, path: string, build: Build): string {
  return leaveText(writeAddresses(json.replaceAll(/[\\`]|\$\{/g, String.raw`\$&`), top, build), path);
}

/** Bytes in the same way, in base64. */
export function packBytes(bytes: Uint8Array, path: string): string {
  return leaveText(Buffer.from(bytes).toString('base64'), path);
}

function leaveText(text: string, path: string): string {
  const own = `${path}.js`;
  return `{const own=document.currentScript,top=own.getAttribute("src").slice(0,-${own.length});own.packed=\`${text}\`}\n`;
}
