import type { Attributes } from './attributes.ts';
import { describeCr, storeWedge } from './cr.ts';
import { describeCt, describeSmallCt, scanChest } from './ct.ts';
import { describeColour, describeGrey } from './pixels.ts';
import { makeFile, type Sample } from './sample.ts';
import { uidOf } from './uid.ts';
import { describeUs, drawSector } from './us.ts';

const describe = (study: string, instance = 1): Attributes =>
  describeSmallCt({ study, accession: 'A2026-00427', description: 'CT chest' }, instance);
const ct = { modality: 'CT', isImage: true };

/** Well-formed files that say something untrue or too much, each in one way. */
export function makeBrokenValues(): Sample[] {
  return [...makeMislabelled(), ...makeMixedUp(), ...makeLeaking()];
}

/** Pixels under a header that is not theirs. */
function makeMislabelled(): Sample[] {
  const subject = { study: 'signedness', accession: 'A2026-00427', description: 'CT chest' };
  const hounsfield = describeCt(scanChest(0), subject, 1, 0);
  return [
    {
      id: 'broken-photometric',
      title: 'Black for white',
      text: 'The step wedge, after a gateway wrote its header anew.',
      modality: 'CR',
      isImage: true,
      broken: 'Photometric Interpretation (0028,0004) says MONOCHROME1; the values are MONOCHROME2.',
      bytes: makeFile({
        ...describeCr(4),
        WindowCenter: 2048,
        WindowWidth: 4096,
        ...describeGrey({ ...storeWedge(true), bitsStored: 12, photometric: 'MONOCHROME1' }),
      }),
    },
    {
      id: 'broken-planar',
      title: 'Nine small pictures',
      text: 'A colour image whose planes are taken for pixels.',
      modality: 'US',
      isImage: true,
      broken: 'Planar Configuration (0028,0006) says 0, by pixel; the samples are stored plane by plane.',
      bytes: makeFile({
        ...describeUs(5),
        ...describeColour({ ...drawSector(), photometric: 'RGB', planar: 1 }),
        PlanarConfiguration: 0,
      }),
    },
    {
      ...ct,
      id: 'broken-signedness',
      title: 'White air',
      text: 'A CT slice stored in Hounsfield units, from −1024 upwards.',
      broken:
        'Pixel Representation (0028,0103) says 0, unsigned; the values are signed, so that −1000 reads as 64,536.',
      bytes: makeFile({
        ...hounsfield,
        RescaleIntercept: 0,
        PixelPaddingValue: { vr: 'US', value: [65_536 - 2000] },
        PixelRepresentation: 0,
        PixelData: shiftToHounsfield(hounsfield.PixelData),
      }),
    },
  ];
}

/** Stored values of a rescale intercept of −1024 made such of one of 0; the padding stays. */
function shiftToHounsfield(pixels: Attributes[string] | undefined): Attributes[string] {
  const { value } = pixels as { vr: string; value: Uint8Array };
  const moved = value.slice();
  const view = new DataView(moved.buffer);
  for (let at = 0; at < moved.length; at += 2) {
    const stored = view.getInt16(at, true);
    if (stored !== -2000) view.setInt16(at, stored - 1024, true);
  }
  return { vr: 'OW', value: moved };
}

/** Objects that do not belong together, or claim to be one. */
function makeMixedUp(): Sample[] {
  const twice = uidOf('instance twice');
  return [
    ...[1, 2].map((instance) => ({
      ...ct,
      id: `broken-duplicate-uid-${instance}`,
      title: `One UID twice, file ${instance}`,
      text: 'Two slices of one series, sent by a converter.',
      broken: 'Both files have the same SOP Instance UID (0008,0018) and differ: an archive keeps one of them.',
      bytes: makeFile({
        ...describe('duplicate', instance),
        SOPInstanceUID: twice,
        ImagePositionPatient: `-180\\-135\\${5 * instance}`,
        SliceLocation: 5 * instance,
      }),
    })),
    ...[1, 2].map((instance) => ({
      ...ct,
      id: `broken-wrong-patient-${instance}`,
      title: `Two patients in a series, file ${instance}`,
      text: 'Two slices of one series, with one Study and one Series Instance UID.',
      broken: 'File 1 belongs to TESTWELL^ADA, NL-004711; file 2 says PHANTOM^CLEO, NL-004713.',
      bytes: makeFile({
        ...describe('wrong patient', instance),
        ...(instance === 2 ? { PatientName: 'PHANTOM^CLEO', PatientID: 'NL-004713', PatientSex: 'O' } : {}),
      }),
    })),
    {
      ...ct,
      id: 'broken-no-accession',
      title: 'No accession number',
      text: 'A CT slice of an examination that was begun by hand, not from the worklist.',
      broken: 'Accession Number (0008,0050) is empty, which is allowed (Type 2): the archive cannot match the order.',
      bytes: makeFile({ ...describe('no accession'), AccessionNumber: '' }),
    },
  ];
}

/** What tells more than it should, or cannot be read. */
function makeLeaking(): Sample[] {
  const anonymous = {
    PatientName: 'SUBJECT^0042',
    PatientID: 'RSCH-0042',
    PatientBirthDate: '',
    ReferringPhysicianName: '',
    AccessionNumber: '',
    PatientIdentityRemoved: 'YES',
    DeidentificationMethod: 'Names replaced by a script',
  };
  return [
    {
      ...ct,
      id: 'broken-charset',
      title: 'A character set not declared',
      text: 'The name is TRIALÉ^FARID, written in UTF-8.',
      broken: 'Specific Character Set (0008,0005) is missing, so that only ASCII is allowed; É cannot be told.',
      bytes: makeFile(withoutCharset({ ...describe('charset'), PatientName: 'TRIALÉ^FARID' })),
      judged: { dciodvfy: ['Character invalid for character repertoire', 'invalid data values'] },
    },
    {
      ...ct,
      id: 'broken-name-in-private',
      title: 'A name left in a private element',
      text: 'An object that says Patient Identity Removed: YES.',
      broken: 'The private element (0019,1010) still holds the name TESTWELL^ADA.',
      bytes: makeFile({
        ...describe('private name'),
        ...anonymous,
        '0019,0010': { vr: 'LO', value: 'EXAMPLE IMAGING 1' },
        '0019,1010': { vr: 'LO', value: 'TESTWELL^ADA' },
      }),
    },
    {
      id: 'broken-burnt-in',
      title: 'A name left in the pixels',
      text: 'A de-identified ultrasound image that says Burned In Annotation: NO.',
      modality: 'US',
      isImage: true,
      broken: 'Name and number are burnt into the pixels; the header denies it.',
      bytes: makeFile({
        ...describeUs(6, { study: 'burnt in', description: 'US neck' }),
        ...anonymous,
        BurnedInAnnotation: 'NO',
        ...describeColour({ ...drawSector('TESTWELL ADA', 'NL-004711'), photometric: 'RGB', planar: 0 }),
      }),
    },
  ];
}

function withoutCharset({ SpecificCharacterSet: _charset, ...rest }: Attributes): Attributes {
  return rest;
}
