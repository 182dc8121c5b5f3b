import type { ArtefactKind } from '../../schema/words.ts';

/** What each kind of artefact is called at the head of its film. */
export const kindNames: { [Kind in ArtefactKind]: string } = {
  log: 'Log',
  capture: 'Capture',
  dump: 'Dump',
  hl7: 'HL7 message',
  terminal: 'Terminal',
  config: 'Configuration',
  worklist: 'Worklist',
  conformance: 'Conformance table',
  text: 'Text',
};
