import { learner } from '../stores/learner.ts';
import { light } from './light.ts';

// Lights the tiles of a page that stands still, and keeps them lit as the record grows.
learner.$progress.subscribe((progress) => light(document, progress));
void learner.start();
