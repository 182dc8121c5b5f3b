/** The first half of the SHA-256 of a content, in 32 hex digits: enough that no fault and no other version passes for it. */
export async function hashOf(content: Uint8Array<ArrayBuffer> | ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content), 0, 16);
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
