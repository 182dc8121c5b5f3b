import { createRandom } from '../../engine/random.ts';
import { describeImage, describeObject, describeStudy, type Subject } from './modules.ts';
import { describeGrey } from './pixels.ts';
import { makeFile, type Sample } from './sample.ts';

const subject: Subject = {
  study: 'cine',
  patient: { name: 'MOCKRIDGE^ELIN', id: 'NL-004715', sex: 'F' },
  accession: 'A2026-00421',
  description: 'US heart',
};
const [width, height, frames] = [96, 80, 12];

/** One beat of a heart in twelve frames (Ultrasound Multi-frame Image, PS3.3 §A.7). */
export function makeCine(): Sample {
  const values = Array.from({ length: frames }, (_, frame) => drawBeat(frame)).flat();
  return {
    id: 'us-cine',
    title: 'US heart, twelve frames',
    text: 'A loop of one heartbeat: twelve frames in one object, one after another in Pixel Data, 80 ms apart.',
    modality: 'US',
    isImage: true,
    bytes: makeFile({
      ...describeStudy(subject),
      ...describeObject({
        study: subject.study,
        series: 'cine',
        seriesNumber: 1,
        instance: 1,
        modality: 'US',
        sopClass: '1.2.840.10008.5.1.4.1.1.3.1',
      }),
      ...describeImage('ORIGINAL\\PRIMARY'),
      PatientOrientation: '',
      BodyPartExamined: 'HEART',
      UltrasoundColorDataPresent: 0,
      LossyImageCompression: '00',
      NumberOfFrames: frames,
      FrameIncrementPointer: [0x00181063],
      FrameTime: 80,
      ...describeGrey({ width, height, values, bitsStored: 8 }),
    }),
  };
}

/** A sector of speckle with a chamber that is widest in the first frame. */
function drawBeat(frame: number): number[] {
  const random = createRandom(900 + frame);
  const reach = 1 + 0.3 * Math.cos((2 * Math.PI * frame) / frames);
  return Array.from({ length: width * height }, (_, i) => {
    const [x, y] = [(i % width) - width / 2, Math.floor(i / width)];
    const chance = Math.sqrt(-Math.log(1 - 0.98 * random()));
    if (Math.hypot(x, y) > 76 || Math.abs(Math.atan2(x, y + 1)) > 0.6) return 0;
    const chamber = (x / (11 * reach)) ** 2 + ((y - 42) / (20 * reach)) ** 2;
    const brightness = chamber < 1 ? 14 : chamber < 1.7 ? 150 : 95;
    return Math.min(255, brightness * chance * (1 - y / 160));
  });
}
