import { benches, benchPath } from './benches.ts';

/** The pages that stand for themselves, for search and for the checks of the site. */
export const pages = [
  { path: '', title: 'Today', text: 'What to do next: errors to put right, the next lesson, practice.' },
  { path: 'learn/', title: 'Learn', text: 'All domains, competencies and lessons.' },
  {
    path: 'certifications/',
    title: 'Certifications',
    text: 'CPAS, CPSA, CPIA, CPSM and CIIP: outlines, weights, prerequisites.',
  },
  {
    path: 'practise/',
    title: 'Practise',
    text: 'Items from a certification, a domain or a competency, with reasons for every option.',
  },
  {
    path: 'exams/',
    title: 'Mock exams',
    text: 'A fresh form of every paper of every certification, against the clock, with a review of every item.',
  },
  {
    path: 'plan/',
    title: 'Your plan',
    text: 'A date, minutes a day, and what to do on each day until the exam.',
  },
  {
    path: 'plan/diagnostic/',
    title: 'Where you stand',
    text: 'A diagnostic: fifteen minutes over the whole outline, and the plan begins where it should.',
  },
  { path: 'progress/', title: 'Progress', text: 'Mastery, history, save and take in a progress file, start afresh.' },
  {
    path: 'progress/notes/',
    title: 'Notes and flags',
    text: 'What you wrote on items for yourself, and what you flagged.',
  },
  {
    path: 'labs/',
    title: 'Labs',
    text: 'Benches for real DICOM artefacts in the browser: samples, or a file of your own that is sent nowhere.',
  },
  {
    path: 'labs/challenges/',
    title: 'Challenges',
    text: 'Graded tasks at the benches: a situation, the evidence, hints that cost, and a debrief.',
  },
  ...benches.map(({ id, title, text }) => ({ path: benchPath(id), title, text })),
  {
    path: 'atlas/',
    title: 'Troubleshooting atlas',
    text: 'Faults as one sees them, their likely causes, how to tell them apart and what to do.',
  },
  {
    path: 'pairs/',
    title: 'Easily mixed up',
    text: 'Pairs of things that are taken for each other, and what tells one from the other.',
  },
  {
    path: 'offline/',
    title: 'Use it offline',
    text: 'Install the site, keep all of it or some parts on this device, verify and remove them, take a new version.',
  },
  { path: 'glossary/', title: 'Glossary', text: 'The words of the field in plain language.' },
  { path: 'sources/', title: 'Sources', text: 'Every standard, law and guide that is cited, with its edition.' },
  {
    path: 'about/content/',
    title: 'How good is this content?',
    text: 'What is checked, how guessable the items are, coverage of every certification, and what is still missing.',
  },
  {
    path: 'about/method/',
    title: 'How your figures are computed',
    text: 'Mastery, review and readiness in plain words, and how far readiness can be trusted.',
  },
  { path: 'about/', title: 'About', text: 'Independence, licences, privacy: nothing leaves the device.' },
];
