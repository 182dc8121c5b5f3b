import { writeElements } from '../../formats/dicom/write-elements.ts';
import { writeFile } from '../../formats/dicom/write-file.ts';
import { makeGrid } from '../images/picture.ts';
import { listElements, type Attributes } from './attributes.ts';
import { ctClass, describeCt, describeSmallCt, scanChest } from './ct.ts';
import { describeKeyObject } from './documents.ts';
import { describeMammogram } from './mammography.ts';
import { describeHead } from './mr.ts';
import { makeFile, metaOf, transferSyntaxes, type Sample } from './sample.ts';
import { uidOf } from './uid.ts';

const describe = (study: string, instance = 1): Attributes =>
  describeSmallCt({ study, accession: 'A2026-00428', description: 'CT chest' }, instance);
const ct = { modality: 'CT', isImage: true };

/** Well-formed files that do not fit what they stand beside: another object, their own head, or their own pixels. */
export function makeBrokenRelations(): Sample[] {
  return [
    ...makeSplitStudy(),
    makeOtherClass(),
    makeOtherSide(),
    makeDeadReference(),
    makeOtherScale(),
    makeOtherDepth(),
  ];
}

/** One series in two studies. */
function makeSplitStudy(): Sample[] {
  return [1, 2].map((instance) => ({
    ...ct,
    id: `broken-split-study-${instance}`,
    title: `One series in two studies, file ${instance}`,
    text: 'Two slices of one series, sent in two goes.',
    broken: 'Both files have one Series Instance UID; the Study Instance UID (0020,000D) of file 2 is another.',
    bytes: makeFile({
      ...describe('split', instance),
      ...(instance === 2 ? { StudyInstanceUID: uidOf('study split, sent again') } : {}),
    }),
  }));
}

function makeOtherClass(): Sample {
  const attributes = describe('other class');
  const meta = { ...metaOf(attributes, transferSyntaxes.explicit), sopClass: '1.2.840.10008.5.1.4.1.1.4' };
  return {
    ...ct,
    id: 'broken-sop-class',
    title: 'Two SOP Classes in one file',
    text: 'A CT slice whose File Meta Information was copied from another file.',
    broken: 'Media Storage SOP Class UID (0002,0002) says MR Image Storage; SOP Class UID (0008,0016) says CT.',
    bytes: writeFile(meta, writeElements(listElements(attributes))),
    judged: { dciodvfy: ['MediaStorageSOPClassUID different from SOPClassUID'] },
  };
}

function makeOtherSide(): Sample {
  return {
    id: 'broken-laterality',
    title: 'A left breast that says right',
    text: 'A mammogram whose side was chosen by hand.',
    modality: 'MG',
    isImage: true,
    broken:
      'Image Laterality (0020,0062) says R; Patient Orientation A\\F and the positioner’s angle of 45 are those of a left MLO.',
    bytes: makeFile({ ...describeMammogram('L', 3), ImageLaterality: 'R' }),
  };
}

function makeDeadReference(): Sample {
  const lost = { ReferencedSOPClassUID: ctClass, ReferencedSOPInstanceUID: uidOf('instance ct chest 12') };
  return {
    id: 'broken-key-reference',
    title: 'A key image that is nowhere',
    text: 'A Key Object Selection on the CT, made after its images were sent a second time under new UIDs.',
    modality: 'KO',
    isImage: false,
    broken: 'The Referenced SOP Instance UID (0008,1155) in its content is that of no object of the study.',
    bytes: makeFile({
      ...describeKeyObject(lost),
      SOPInstanceUID: uidOf('instance dead reference'),
      InstanceNumber: 2,
    }),
    judged: { dciodvfy: ['is not listed in CurrentRequestedProcedureEvidenceSequence'] },
  };
}

/** Half as wide and high, which is enough to be measured. */
function makeOtherScale(): Sample {
  const { width, values } = scanChest(0);
  const half = makeGrid(128, 96, (column, row) => values[2 * row * width + 2 * column]!);
  const subject = { study: 'other scale', accession: 'A2026-00429', description: 'CT chest' };
  return {
    ...ct,
    id: 'broken-rescale',
    title: 'Water at 1024',
    text: 'A CT slice after an export that set the rescale to its defaults.',
    broken:
      'Rescale Intercept (0028,1052) says 0, and the stored values want −1024: air reads 24 HU, and water 1,024 HU.',
    bytes: makeFile({ ...describeCt(half, subject, 1, 0, 2.8), RescaleIntercept: 0 }),
  };
}

function makeOtherDepth(): Sample {
  return {
    id: 'broken-bits-stored',
    title: 'A head in contour lines',
    text: 'An MR slice after a converter that knew one depth only.',
    modality: 'MR',
    isImage: true,
    broken: 'Bits Stored (0028,0101) says 10 and High Bit (0028,0102) says 9; the values use 12 bits.',
    bytes: makeFile({ ...describeHead(2), BitsStored: 10, HighBit: 9 }),
  };
}
