import { defineTerms } from './define-terms.ts';
import { followReading } from './follow-reading.ts';
import { keepPlace, offerPlace } from './keep-place.ts';
import { countDue } from './count-due.ts';

// All that helps while a lesson is read.
offerPlace();
followReading(keepPlace);
defineTerms();
countDue();
