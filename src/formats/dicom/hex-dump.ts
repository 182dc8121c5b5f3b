/** The first bytes as xxd prints them: offset, sixteen bytes in pairs, characters. */
export function hexDump(bytes: Uint8Array, most = 512): string {
  const rows: string[] = [];
  for (let at = 0; at < Math.min(bytes.length, most); at += 16) {
    const row = bytes.subarray(at, Math.min(at + 16, bytes.length));
    const pairs = Array.from(
      row,
      (byte, place) => byte.toString(16).padStart(2, '0') + (place % 2 === 1 ? ' ' : ''),
    ).join('');
    const letters = Array.from(row, (byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.')).join('');
    rows.push(`${at.toString(16).padStart(8, '0')}: ${pairs.trimEnd().padEnd(39)}  ${letters}`);
  }
  return rows.join('\n');
}
