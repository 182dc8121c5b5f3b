import { deidentify, type Deidentified } from '../../../formats/deidentify/deidentify.ts';
import { judgeStudy } from '../../../formats/deidentify/judge-study.ts';
import { readFile, type FileTree } from '../../../formats/dicom/read-file.ts';
import { answerQuestions } from '../ask-worker.ts';
import { describeFile } from './describe-file.ts';
import { drawPicture } from './draw-picture.ts';
import type { Answer, Applied, Question, StudyFile } from './study.ts';

let trees: FileTree[] = [];
let done: Deidentified[] = [];

answerQuestions((question: Question): Answer | Promise<Answer> => {
  if (question.ask === 'open') return open(question);
  if (question.ask === 'apply') return apply(question);
  const bytes = done[question.at]?.bytes ?? new Uint8Array();
  return question.ask === 'picture' ? drawPicture(bytes, question.frame) : new Uint8Array(bytes);
});

async function open({ files, dictionary }: Extract<Question, { ask: 'open' }>): Promise<StudyFile[]> {
  trees = await Promise.all(files.map(({ bytes }) => readFile(bytes, dictionary)));
  done = [];
  return trees.map((tree, i) => describeFile(files[i]?.name ?? '', tree));
}

function apply({ choice }: Extract<Question, { ask: 'apply' }>): Applied {
  done = deidentify(trees, choice);
  const { left, uids, bonds } = judgeStudy(done);
  const files = done.map(({ changes, bytes }, i) => ({ changes, left: left[i] ?? [], size: bytes.length }));
  return { files, uids, bonds };
}
