import { describeCr, storeWedge } from './cr.ts';
import { describeGrey } from './pixels.ts';
import { makeFile, type Sample } from './sample.ts';

/** A wedge with a Modality LUT that is no straight line and two VOI LUTs (PS3.3 §C.11.1, §C.11.2). */
export function makeLookupTables(): Sample {
  const entries = Array.from({ length: 256 }, (_, i) => i);
  const curve = (steepness: number) => entries.map((i) => 1 / (1 + Math.exp((-4 * steepness * (i - 128)) / 256)));
  const voi = (explanation: string, steepness: number) => ({
    LUTDescriptor: { vr: 'US', value: [256, 0, 16] },
    LUTExplanation: explanation,
    LUTData: { vr: 'OW', value: stretch(curve(steepness)) },
  });
  const wedge = storeWedge(true);
  return {
    id: 'cr-lookup-tables',
    title: 'CR step wedge with tables',
    text: 'A Modality LUT that makes uneven steps even, and two VOI LUTs in the place of a window: one soft, one hard.',
    modality: 'CR',
    isImage: true,
    bytes: makeFile({
      ...describeCr(3),
      ModalityLUTSequence: [
        {
          LUTDescriptor: { vr: 'US', value: [256, 0, 8] },
          LUTExplanation: 'SQUARE TO EVEN',
          ModalityLUTType: 'US',
          // Entries of 8 bits stand two to a word (PS3.3 §C.11.1.1.1).
          LUTData: { vr: 'OW', value: Uint8Array.from(entries, (i) => Math.round(255 * Math.sqrt(i / 255))) },
        },
      ],
      VOILUTSequence: [voi('SOFT', 1), voi('HARD', 3)],
      ...describeGrey({ ...wedge, values: wedge.values.map((metal) => 255 * (metal / 4095) ** 2), bitsStored: 8 }),
    }),
  };
}

/** A curve from black to white in 16 bits. */
function stretch(curve: number[]): number[] {
  const [low = 0, high = 1] = [curve[0], curve.at(-1)];
  return curve.map((value) => Math.round((65_535 * (value - low)) / (high - low)));
}
