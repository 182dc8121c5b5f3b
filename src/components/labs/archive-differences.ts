/** Where a real archive, loaded with the same data, answers a recorded question otherwise than ours, and why. */
export interface Difference {
  peer: 'Orthanc' | 'dcmqrscp' | 'Orthanc DICOMweb';
  /** The questions, by their ids in the recording. */
  questions: string[];
  why: string;
}

/** All of them: a test fails at a difference that is not here, and at one that is here and is none. */
export const archiveDifferences: Difference[] = [
  {
    peer: 'Orthanc',
    questions: ['a star is universal'],
    why: 'A star alone does not match a study that has no such attribute; by PS3.4 §C.2.2.2.4 it is universal matching.',
  },
  {
    peer: 'Orthanc',
    questions: ['wild card in a date', 'a wild card in a UID'],
    why: 'It fails with C000. Ours takes the star as a letter of the value, finds nothing and answers 0000: the standard names no status for it.',
  },
  {
    peer: 'Orthanc',
    questions: ['a level that Study Root lacks', 'a level that nobody has'],
    why: 'It answers the level PATIENT in Study Root, and reads STUDIES as STUDY. Ours answers A900.',
  },
  {
    peer: 'Orthanc',
    questions: ['no level'],
    why: 'It refuses with C000 where ours says A900; PS3.4 Table C.4-1 has both for failures.',
  },
  {
    peer: 'dcmqrscp',
    questions: ['a level that Study Root lacks', 'a level that nobody has'],
    why: 'It refuses with C000 where ours says A900; PS3.4 Table C.4-1 has both for failures.',
  },
  {
    peer: 'dcmqrscp',
    questions: ['a key of the series'],
    why: 'It passes the key over, as ours does, but returns the modality of some series of the study with it.',
  },
  {
    peer: 'Orthanc',
    questions: ['C-MOVE to a title that is not listed'],
    why: 'It fails with C000. The standard has A801 for it, which dcmqrscp answers as ours does.',
  },
  {
    peer: 'Orthanc',
    questions: ['C-MOVE to a station that takes CT alone', 'C-MOVE to a station that is off'],
    why: 'It ends the whole move with C000 at the first sub-operation that fails. By PS3.4 §C.4.2.3 the others are tried and counted, as dcmqrscp does.',
  },
  {
    peer: 'Orthanc',
    questions: ['C-MOVE of nothing'],
    why: 'It takes a UID that it does not hold as a failure, C000. By PS3.4 §C.4.2.3 nothing was there to fail, as dcmqrscp answers too.',
  },
  {
    peer: 'Orthanc DICOMweb',
    questions: ['studies by umlaut'],
    why: 'It finds nothing for letters outside of ASCII in the address, although the same search by C-FIND finds them.',
  },
  {
    peer: 'Orthanc DICOMweb',
    questions: ['nothing found'],
    why: 'It answers 200 with an empty list. PS3.18 in the edition 2024e has 204; a client should take both.',
  },
  {
    peer: 'Orthanc DICOMweb',
    questions: ['metadata as HTML', 'a study as a picture'],
    why: 'It answers 400 where no accepted form can be supplied. PS3.18 has 406 for it.',
  },
  {
    peer: 'Orthanc DICOMweb',
    questions: ['a key that nobody knows'],
    why: 'It passes an unknown keyword over and returns every study. Ours answers 400, so that a misspelt key is seen.',
  },
  {
    peer: 'Orthanc DICOMweb',
    questions: ['a store of no DICOM'],
    why: 'It answers 400 for the whole body. Ours judges each part, and answers 409 with the reason C000 for this one.',
  },
  {
    peer: 'Orthanc DICOMweb',
    questions: ['a store into another study'],
    why: 'It answers 409 as ours does, but its report is not marked as application/dicom+json.',
  },
  {
    peer: 'Orthanc DICOMweb',
    questions: ['a store of two, one of a class not taken'],
    why: 'It takes every SOP class, and stores both with 200. Ours takes the classes that it holds already, so that 202 can be seen.',
  },
];
