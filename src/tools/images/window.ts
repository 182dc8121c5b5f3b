/** The default window of DICOM, LINEAR, as a grey from 0 to 1 (PS3.3 §C.11.2.1.2.1). */
export function windowOf(center: number, width: number): (value: number) => number {
  return (value) => (value - (center - 0.5)) / (width - 1) + 0.5;
}
