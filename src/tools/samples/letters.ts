import type { Picture } from '../images/picture.ts';

const drawn =
  'A25755 B65656 C34443 D65556 E74647 F74644 G34553 H55755 I72227 J11152 K55655 L44447 M57755 N65555 O25552 P65644 ' +
  'Q25563 R65655 S34216 T72222 U55557 V55552 W55775 X55255 Y55222 Z71247 -00700 ' +
  '075557 126227 261247 361216 455711 574616 634757 771222 875757 975716';

/** Letters of three by five dots: after each an octal digit for each of its rows, from the top. */
const shapes = new Map(drawn.split(' ').map((shape) => [shape.charAt(0), shape.slice(1)]));

/** Burns a line of capitals and digits into the picture, twice as large as the letters are, in near-white. */
export function burnIn({ width, channels, bytes }: Picture, text: string, left: number, top: number): void {
  for (const [i, letter] of [...text].entries()) {
    const rows = [...(shapes.get(letter) ?? '00000')].map(Number);
    for (let y = 0; y < 10; y++)
      for (let x = 0; x < 6; x++) {
        if (((rows[y >> 1] ?? 0) & (4 >> (x >> 1))) === 0) continue;
        const at = ((top + y) * width + left + 8 * i + x) * channels;
        bytes.fill(235, at, at + channels);
      }
  }
}
