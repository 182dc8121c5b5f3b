/** What the browser takes in place of text where its policy asks for it. */
interface TrustPolicy {
  createHTML(html: string): unknown;
  createScriptURL(address: string): unknown;
}

interface TrustFactory {
  createPolicy(name: string, rules: Record<keyof TrustPolicy, (text: string) => string>): TrustPolicy;
}

/** The one policy of the site; browsers without Trusted Types take plain text. */
const policy = (globalThis as { trustedTypes?: TrustFactory }).trustedTypes?.createPolicy('pacs-prep', {
  createHTML: (html) => html,
  createScriptURL: (address) => {
    const { href, origin, protocol } = new URL(address, location.href);
    // A copy on a disk carries its workers as text: a blob, which the policy of a site on a server refuses all the same.
    const isOfCopy = location.protocol === 'file:' && protocol === 'blob:';
    if (origin !== location.origin && !isOfCopy) throw new TypeError(`${href} is no script of this site.`);
    return href;
  },
});

/** HTML that was made at build, for `dangerouslySetInnerHTML` alone: nothing that came from a file or a field passes here. */
export function trustHtml(html: string): string {
  return policy ? (policy.createHTML(html) as string) : html;
}

/** The address of a script of this site, for a worker or the service worker: `new Worker(trustScript(url))`. */
export function trustScript(address: string): string {
  return policy ? (policy.createScriptURL(address) as string) : address;
}
