import { whyNotBlackened } from '../../../formats/deidentify/black-out.ts';
import { deidentify, type Deidentified } from '../../../formats/deidentify/deidentify.ts';
import { holdFile } from '../../../formats/deidentify/held.ts';
import { judgeStudy } from '../../../formats/deidentify/judge-study.ts';
import { readFile, type FileTree } from '../../../formats/dicom/read-file.ts';
import { openFile } from '../../../formats/image/open-data-set.ts';
import { presentationOf, decodeFrame, fitWindow, renderFrame } from '../../../formats/image/show-frame.ts';
import { readImage } from '../../../formats/image/read-image.ts';
import { answerQuestions } from '../ask-worker.ts';
import { applyModality } from '../../../formats/image/modality.ts';
import type { Answer, Applied, Picture, Question, StudyFile } from './study.ts';

let trees: FileTree[] = [];
let done: Deidentified[] = [];

answerQuestions((question: Question): Answer | Promise<Answer> => {
  if (question.ask === 'open') return open(question);
  if (question.ask === 'apply') return apply(question);
  if (question.ask === 'picture') return draw(question);
  return new Uint8Array(done[question.at]?.bytes ?? []);
});
