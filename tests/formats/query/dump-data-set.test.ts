import { expect, test } from 'vitest';
import { attributeOf } from '../../../src/formats/dicom/data-set.ts';
import { dumpDataSet } from '../../../src/formats/query/dump-data-set.ts';

test('a data set is printed as dcmdump prints it, in the order of its tags', () => {
  const dump = dumpDataSet({
    '0020000D': attributeOf('UI', ['2.25.12']),
    '00100010': attributeOf('PN', ['Testwell^Cleo']),
    '00280010': attributeOf('US', ['512']),
    '00080050': attributeOf('SH', ['']),
    '00400100': { vr: 'SQ', Value: [{ '00080060': attributeOf('CS', ['CT']) }] },
  });
  expect(dump.split('\n').map((line) => line.replace(/ +/g, ' '))).toEqual([
    '(0008,0050) SH (no value available) # 0, 0 AccessionNumber',
    '(0010,0010) PN [Testwell^Cleo] # 14, 1 PatientName',
    '(0020,000d) UI [2.25.12] # 8, 1 StudyInstanceUID',
    '(0028,0010) US 512 # 2, 1 Rows',
    '(0040,0100) SQ (Sequence with 1 item) # u/l, 1 ScheduledProcedureStepSequence',
    ' (fffe,e000) na (Item)',
    ' (0008,0060) CS [CT] # 2, 1 Modality',
  ]);
});
