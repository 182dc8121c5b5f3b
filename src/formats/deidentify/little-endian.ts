/** How many bytes are swapped together, by VR (PS3.5 §7.3); texts and single bytes stand as they are. */
const sizes: Record<string, number> = {
  ...sized(2, 'US SS OW AT'),
  ...sized(4, 'UL SL FL OF OL'),
  ...sized(8, 'FD OD SV UV OV'),
};

/** A value in big endian, turned. */
export function toLittleEndian(bytes: Uint8Array, vr: string): Uint8Array {
  const size = sizes[vr] ?? 1;
  const turned = new Uint8Array(bytes);
  for (let at = 0; at + size <= turned.length; at += size) turned.subarray(at, at + size).reverse();
  return turned;
}

function sized(size: number, vrs: string): Record<string, number> {
  return Object.fromEntries(vrs.split(' ').map((vr) => [vr, size]));
}
