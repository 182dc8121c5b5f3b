interface Props {
  /** The offset of the first byte. */
  start: number;
  bytes: Uint8Array;
  /** What is chosen. */
  lit: { from: number; to: number } | undefined;
  /** The name of the field that a byte belongs to. */
  nameOf: (at: number) => string;
}

/** Up to sixteen bytes in two groups, and as text where there is room for it. */
export function HexRow({ start, bytes, lit, nameOf }: Props) {
  const groups = [0, 8].filter((first) => first < bytes.length);
  return (
    <div class="hex-row">
      <span class="offset">{start.toString(16).toUpperCase().padStart(4, '0')}</span>
      {groups.map((first) => (
        <span key={first} class="bytes">
          {[...bytes.subarray(first, first + 8)].map((byte, place) => {
            const at = start + first + place;
            const isLit = lit !== undefined && lit.from <= at && at < lit.to;
            return (
              <span key={at} data-at={at} class={`${kindOf(nameOf(at))} ${isLit ? 'lit' : ''}`}>
                {byte.toString(16).padStart(2, '0')}
              </span>
            );
          })}
        </span>
      ))}
      <span class="text" aria-hidden="true">
        {[...bytes].map((byte) => (byte > 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '·')).join('')}
      </span>
    </div>
  );
}

/** In what hue a byte stands: what frames the content, what means nothing, and the content itself. */
function kindOf(name: string): string {
  if (name === 'Reserved') return 'type';
  return /\b(type|length|Group|Element)\b/.test(name) ? 'tag' : 'value';
}
