import type { FileTree } from '../../formats/dicom/read-file.ts';
import type { Difference } from './compare-rows.ts';

export type Peer = 'pydicom' | 'dcmdump';

/** Why a peer reads it otherwise, where that is known and right as it is here. */
export function explainDifference(found: Difference, peer: Peer, tree: FileTree): string | undefined {
  const { what, ours, theirs } = found;
  const isBelieved = tree.warnings.some(({ text }) => text.endsWith('they are believed.'));
  if (peer === 'dcmdump' && isBelieved)
    return 'The transfer syntax is not that of the bytes: dcmdump believes the transfer syntax, the bench and pydicom the bytes.';
  if (tree.elements.length === 0)
    return 'Its first byte is missing: a peer that is forced takes what follows for an element.';
  if (what === 'vr' && ours?.vr === 'UN' && ours.length === -1)
    return 'UN of undefined length: the bench shows the VR as encoded, the peer the sequence that it must be (PS3.5 §6.2.2).';
  if (peer === 'pydicom') {
    if (what === 'text' && ours?.text?.replace(/=+$/, '') === theirs?.text)
      return 'pydicom leaves out the empty component groups at the end of a person name.';
    if (what === 'vr' && theirs?.vr?.includes(' or '))
      return 'pydicom leaves the VR open where another element decides it.';
    return undefined;
  }
  if (what === 'vr' && ours?.vr === 'UL' && theirs?.vr === 'up')
    return 'dcmdump writes up for a UL that points into a DICOMDIR.';
  if (what === 'vr' && ours?.vr === 'UN' && theirs?.vr === '??')
    return 'dcmdump writes ?? for what its dictionary does not know, in implicit VR.';
  if (what === 'vr' && ours?.vr === 'OW' && ours.length === -1 && theirs?.vr === 'OB')
    return 'Encapsulated pixel data must be OB (PS3.5 §A.4): the bench shows the OW of the file, dcmdump what should be.';
  if (what === 'length' && (ours?.length ?? 0) % 2 === 1 && theirs?.length === (ours?.length ?? 0) + 1)
    return 'dcmdump shows an odd length as the even one that it would write.';
  return undefined;
}
