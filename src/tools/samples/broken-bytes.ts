import { join, writeElement, writeElements } from '../../formats/dicom/write-elements.ts';
import { writeFile, writeMeta } from '../../formats/dicom/write-file.ts';
import { listElements, type Attributes } from './attributes.ts';
import { describeSmallCt } from './ct.ts';
import { makeFile, metaOf, transferSyntaxes, type Sample } from './sample.ts';
import { uidOf } from './uid.ts';

const describe = (name: string): Attributes => ({
  ...describeSmallCt({ study: 'broken', accession: 'A2026-00426', description: 'CT chest' }),
  SOPInstanceUID: uidOf(`instance broken ${name}`),
});

/** Files whose bytes do not follow PS3.5 or PS3.10, each in one way. */
export function makeBrokenBytes(): Sample[] {
  const share = { modality: 'CT', isImage: true };
  const explicit = describe('explicit as implicit');
  const truncated = makeFile(describe('truncated'));
  return [
    {
      ...share,
      id: 'broken-odd-length',
      title: 'A value of odd length',
      text: 'A CT slice that somebody wrote without filling up its values.',
      broken: 'Patient ID (0010,0020) has a length of 9 bytes; every value has an even length (PS3.5 §7.1.1).',
      bytes: replaceElement(describe('odd length'), '0010,0020', (bytes) => {
        // Its head: the tag, the VR and two bytes of length.
        const odd = bytes.slice(0, 8 + 9);
        odd[6] = 9;
        return odd;
      }),
      judged: { dciodvfy: ['Bad Value Length - not a multiple of 2', 'dataset read failed'] },
    },
    {
      ...share,
      id: 'broken-wrong-vr',
      title: 'A wrong VR',
      text: 'A CT slice that went through a home-made converter.',
      broken: 'Study Date (0008,0020) says the VR LO and holds 2026-03-02; PS3.6 gives it DA, which has no hyphens.',
      bytes: makeFile({ ...describe('wrong vr'), StudyDate: { vr: 'LO', value: '2026-03-02' } }),
      judged: { dciodvfy: ["doesn't match data dictionary", 'Invalid Value Representation'] },
    },
    {
      ...share,
      id: 'broken-no-preamble',
      title: 'No preamble, no File Meta Information',
      text: 'A data set as it goes over the network, saved to a file as it was.',
      broken:
        'The 128 bytes of preamble, the prefix DICM and group 0002 are missing (PS3.10 §7.1): a reader must guess.',
      bytes: writeElements(listElements(describe('no preamble'))),
      judged: { isPart10: false },
    },
    {
      ...share,
      id: 'broken-group-length',
      title: 'A wrong group length',
      text: 'Somebody changed the File Meta Information and did not count again.',
      broken: 'File Meta Information Group Length (0002,0000) says 24 bytes too few.',
      bytes: makeWrongLength(describe('group length')),
      judged: { dciodvfy: ['Bad group length - Group 0x2'] },
    },
    {
      ...share,
      id: 'broken-explicit-as-implicit',
      title: 'Explicit VR, announced as Implicit',
      text: 'A gateway changed the announcement and not the data set.',
      broken: 'Transfer Syntax UID (0002,0010) says Implicit VR Little Endian; the data set is written in Explicit VR.',
      bytes: writeFile(metaOf(explicit, transferSyntaxes.implicit), writeElements(listElements(explicit))),
      judged: {
        dciodvfy: [
          'Bad Value Length',
          'Attribute read failed',
          'dataset read failed',
          'missing SOPInstanceUID',
          'missing SOPClassUID',
          'Information Object Not found',
        ],
      },
    },
    {
      ...share,
      id: 'broken-truncated',
      title: 'Cut off in Pixel Data',
      text: 'A copy that ended when the disk was full.',
      broken: 'Pixel Data (7FE0,0010) announces 6,144 bytes, and the file ends after 3,584 of them.',
      bytes: truncated.slice(0, truncated.length - 2560),
      judged: {
        dciodvfy: ['Seek failed', 'dataset read failed', 'PixelPaddingValue', 'Conditional Element=<PixelData>'],
      },
    },
  ];
}

function replaceElement(attributes: Attributes, tag: string, change: (bytes: Uint8Array) => Uint8Array): Uint8Array {
  const pieces = listElements(attributes).map((element) =>
    element.tag === tag ? change(writeElement(element)) : writeElement(element),
  );
  return writeFile(metaOf(attributes, transferSyntaxes.explicit), join(pieces));
}

function makeWrongLength(attributes: Attributes): Uint8Array {
  const meta = writeMeta(metaOf(attributes, transferSyntaxes.explicit));
  const view = new DataView(meta.buffer);
  view.setUint32(8, view.getUint32(8, true) - 24, true);
  const head = join([new Uint8Array(128), new TextEncoder().encode('DICM'), meta]);
  return join([head, writeElements(listElements(attributes))]);
}
