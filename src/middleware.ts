import { defineMiddleware } from 'astro:middleware';
import { loadCurriculum } from './curriculum/entries.ts';
import { paths } from './curriculum/paths.ts';

/** Gives every page what its head and header carry. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  const { corrections, version } = await loadCurriculum();
  locals.corrections = corrections.map(({ before: _, on: __, ...shipped }) => shipped);
  locals.searchIndex = paths.searchIndex(version);
  return next();
});
