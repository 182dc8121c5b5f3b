import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const header = `(0008,0005) CS [ISO_IR 192]
(0008,0016) UI =CTImageStorage
(0008,0018) UI [2.25.31415926535897932384626433832795028841]
(0008,0020) DA [20260302]
(0008,0030) TM [091500]
(0008,0060) CS [CT]
(0010,0010) PN [EXAMPLE^ANNA]
(0010,0020) LO [EX-0001]
(0020,000d) UI [2.25.2718281828459045235360287471352662497]
(0020,000e) UI [2.25.1618033988749894848204586834365638117]
(0020,0011) IS [1]
(0020,0013) IS [1]
(0028,0002) US 1
(0028,0004) CS [MONOCHROME2]
(0028,0010) US 8
(0028,0011) US 8
(0028,0100) US 8
(0028,0101) US 8
(0028,0102) US 7
(0028,0103) US 0
`;

/** Writes an invented CT image of eight by eight pixels, plain and in JPEG, with the tools of DCMTK. */
export function writeSmallImage(folder: string): { plain: string; jpeg: string } {
  const [dump, plain, jpeg] = ['ct.dump', 'ct.dcm', 'ct-jpeg.dcm'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const pixels = Array.from({ length: 64 }, (_, place) => (place * 4).toString(16).padStart(2, '0'));
  writeFileSync(dump, `${header}(7fe0,0010) OB ${pixels.join('\\')}\n`);
  execFileSync('dump2dcm', ['-q', '+te', dump, plain]);
  execFileSync('dcmcjpeg', ['-q', '+eb', plain, jpeg]);
  return { plain, jpeg };
}
