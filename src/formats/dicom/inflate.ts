/** A deflated data set as it was before, or as far as it could be had; `because` says why no further. */
export interface Inflated {
  bytes: Uint8Array;
  because?: string;
}

/** What is laid in at once: at a fault, what these bytes would have given is lost. */
const portion = 256;

/** Undoes the deflation of a data set (PS3.5 §A.5), giving at most `most` bytes. */
export async function inflate(deflated: Uint8Array, most: number): Promise<Inflated> {
  const whole = await inflateAll(deflated, most);
  // The zero that pads it to an even length is no part of the stream.
  const isPadded = whole.because !== undefined && deflated.at(-1) === 0;
  if (!isPadded) return whole;
  const bare = await inflateAll(deflated.subarray(0, -1), most);
  return bare.because === undefined ? bare : whole;
}

async function inflateAll(deflated: Uint8Array, most: number): Promise<Inflated> {
  const stream = new DecompressionStream('deflate-raw');
  const writing = feed(stream.writable.getWriter(), deflated);
  const reader = stream.readable.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  let because: string | undefined;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      chunks.push(read.value);
      length += read.value.length;
      if (length <= most) continue;
      because = `the bench inflates no more than ${most} bytes`;
      void reader.cancel().catch(() => undefined);
      break;
    }
  } catch {
    because = 'the deflated stream is broken, ends too early, or has bytes behind it';
  }
  await writing;
  const bytes = new Uint8Array(Math.min(length, most));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk.subarray(0, bytes.length - at), at);
    at = Math.min(bytes.length, at + chunk.length);
  }
  return { bytes, ...(because !== undefined && { because }) };
}

/** Lays all bytes in; what the stream refuses is told by its other end. */
async function feed(writer: WritableStreamDefaultWriter<BufferSource>, bytes: Uint8Array): Promise<void> {
  try {
    for (let at = 0; at < bytes.length; at += portion) {
      await writer.ready;
      await writer.write(bytes.slice(at, at + portion));
    }
    await writer.close();
  } catch {
    // The reader has seen it.
  }
}
