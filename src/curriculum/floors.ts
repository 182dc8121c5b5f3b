/** The least that is demanded of what is taught. These figures are only ever raised. */
export const floors = {
  lessonsInDomain: 2,
  /** Items of a competency that has a lesson. */
  itemsInCompetency: 10,
  /** Items of an outcome of such a competency. */
  itemsInOutcome: 2,
  /** Share of such a competency's items that may ask for recall alone (ITEM-RULES B12). */
  recallShare: 0.4,
  /** Words of a lesson's running text. */
  lessonWords: { least: 800, most: 1800 },
  glossaryTerms: 150,
} as const;
