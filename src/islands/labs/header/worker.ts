import { answerQuestions } from '../ask-worker.ts';

answerQuestions((bytes: Uint8Array) => bytes.length);
