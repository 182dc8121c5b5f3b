/** Where things stand on the site, from its top and without the base path. */
export const paths = {
  domain: (domain: string) => `learn/${domain}/`,
  competency: (domain: string, competency: string) => `learn/${domain}/#${competency}`,
  lesson: (domain: string, lesson: string) => `learn/${domain}/${lesson}/`,
  booklet: (domain: string) => `learn/${domain}/booklet/`,
  certification: (certification: string) => `certifications/${certification}/`,
  term: (term: string) => `glossary/#${term}`,
  symptom: (symptom: string) => `atlas/#${symptom}`,
  pair: (pair: string) => `pairs/#${pair}`,
  pairDrill: (pair: string) => `practise/?pair=${pair}&count=5`,
  challenge: (challenge: string) => `labs/challenges/${challenge}/`,
  source: (source: string) => `sources/#${source}`,
  // The version of the content stands in the address, so that old and new never mix in a cache.
  bank: (version: string, competency: string) => `banks/${version}/${competency}.json`,
  retiredItems: (version: string) => `banks/${version}/retired.json`,
  bankIndex: (version: string) => `banks/${version}/index.json`,
  pairs: (version: string) => `pairs/${version}.json`,
  dictionary: (version: string) => `labs/dictionary/${version}.json`,
  elementNotes: (version: string) => `labs/elements/${version}.json`,
  planData: (version: string) => `plans/${version}.json`,
  runningHeads: (version: string, domain: string) => `learn/${domain}/booklet-${version}.css`,
  searchIndex: (version: string) => `search/${version}.json`,
};
