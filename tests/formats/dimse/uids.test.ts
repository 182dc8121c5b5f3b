import { expect, test } from 'vitest';
import { isStorage, sopClasses, syntaxes, uncompressed } from '../../../src/formats/dimse/uids.ts';
import { findUid } from '../../../src/standards/dicom/uids.ts';

test('every UID is registered as what it is named', () => {
  for (const uid of Object.values(syntaxes)) expect(findUid(uid)?.type, uid).toBe('Transfer Syntax');
  for (const uid of Object.values(sopClasses)) expect(findUid(uid)?.type, uid).toBe('SOP Class');
  expect(findUid(sopClasses.performedStep)?.keyword).toBe('ModalityPerformedProcedureStep');
  expect(findUid(sopClasses.doseSr)?.keyword).toBe('XRayRadiationDoseSRStorage');
  expect(findUid(syntaxes.jpegLosslessSv1)?.keyword).toBe('JPEGLosslessSV1');
});

test('storage is told from the rest', () => {
  expect(isStorage(sopClasses.ct)).toBe(true);
  expect(isStorage(sopClasses.studyGet)).toBe(false);
  expect(isStorage(sopClasses.commitment)).toBe(false);
  expect(uncompressed).toHaveLength(4);
});
