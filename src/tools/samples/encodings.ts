import { deflateSync } from 'fflate';
import { join, writeElements, writeFragments } from '../../formats/dicom/write-elements.ts';
import { writeFile } from '../../formats/dicom/write-file.ts';
import { listElements } from './attributes.ts';
import { describeSmallCt } from './ct.ts';
import { describeColour } from './pixels.ts';
import { encodeRle } from './rle.ts';
import { makeFile, metaOf, transferSyntaxes, type Sample } from './sample.ts';
import { uidOf } from './uid.ts';
import { describeUs, drawSector } from './us.ts';

/** Sound objects in other transfer syntaxes than Explicit VR Little Endian, and one with a private block. */
export function makeEncodings(): Sample[] {
  const attributes = describeSmallCt({ study: 'encodings', accession: 'A2026-00425', description: 'CT chest' });
  const share = { modality: 'CT', isImage: true };
  return [
    {
      ...share,
      id: 'implicit-vr',
      title: 'Implicit VR Little Endian',
      text: 'The default transfer syntax: no element says its VR, a reader needs the dictionary.',
      bytes: makeFile({ ...attributes, ...numbered('implicit') }, 'implicit'),
    },
    {
      ...share,
      id: 'deflated',
      title: 'Deflated Explicit VR Little Endian',
      text: 'The whole data set is deflated; only the File Meta Information can be read as it stands.',
      bytes: makeDeflated({ ...attributes, ...numbered('deflated') }),
      judged: { inflate: true },
    },
    {
      ...share,
      id: 'private-block',
      title: 'A private block',
      text: 'Group 0019 holds elements of the maker: (0019,0010) reserves the block, and without the maker’s conformance statement nobody knows what they mean.',
      bytes: makeFile({
        ...attributes,
        ...numbered('private'),
        '0019,0010': { vr: 'LO', value: 'EXAMPLE IMAGING 1' },
        '0019,1001': { vr: 'DS', value: '12.5' },
        '0019,1002': { vr: 'SH', value: 'SOFT' },
        '0019,1003': { vr: 'UN', value: Uint8Array.of(1, 2, 3, 4) },
      }),
    },
    {
      id: 'us-rle',
      title: 'US Doppler, RLE Lossless',
      text: 'The colour image run-length encoded: Pixel Data is encapsulated in items, and every sample comes back as it was.',
      modality: 'US',
      isImage: true,
      bytes: makeRle(),
    },
  ];
}

const numbered = (name: string) => ({ SOPInstanceUID: uidOf(`instance encodings ${name}`) });

function makeDeflated(attributes: ReturnType<typeof describeSmallCt>): Uint8Array {
  return writeFile(
    metaOf(attributes, transferSyntaxes.deflated),
    evenOut(deflateSync(writeElements(listElements(attributes)), { level: 9 })),
  );
}

/** PS3.5 §A.5: a stream of odd length is followed by one NUL. */
const evenOut = (bytes: Uint8Array): Uint8Array => (bytes.length % 2 === 0 ? bytes : join([bytes, new Uint8Array(1)]));

function makeRle(): Uint8Array {
  const sector = drawSector();
  const { PixelData: _pixels, ...rest } = {
    ...describeUs(3),
    ...describeColour({ ...sector, photometric: 'RGB', planar: 1 }),
  };
  const dataSet = join([writeElements(listElements(rest)), writeFragments([encodeRle(sector.bytes, 3)])]);
  return writeFile(metaOf(rest, transferSyntaxes.rle), dataSet);
}
