/** One address for each type of page. */
export const pageTypes = [
  '',
  'learn/',
  'learn/dicom/',
  'learn/dicom/four-parts-of-an-element/',
  'certifications/',
  'certifications/ciip/',
  'practise/',
  'progress/',
  'atlas/',
  'glossary/',
  'sources/',
  'search/',
  'about/',
  '404.html',
];
