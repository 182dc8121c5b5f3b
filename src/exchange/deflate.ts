/** Text, compressed by the browser (RFC 1951). */
export async function deflate(text: string): Promise<Uint8Array> {
  const squeezed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(squeezed).arrayBuffer());
}

/** The text that was compressed so; rejects where it is damaged or grows beyond so many bytes. */
export async function inflate(bytes: Uint8Array, most: number): Promise<string> {
  const stream = new Blob([bytes as BlobPart]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > most) {
      await reader.cancel();
      throw new RangeError('What was compressed is larger than a progress file can be.');
    }
    text += decoder.decode(value, { stream: true });
  }
}
