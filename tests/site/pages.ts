import { readFileSync, readdirSync } from 'node:fs';
import { Window } from 'happy-dom';

/** A page of the built site. */
export interface Page {
  /** Its address, such as `/learn/dicom/`. */
  path: string;
  html: string;
  document: Document;
}

const built = 'dist';

/** Every page of the built site, read from disk. */
export function readPages(): Page[] {
  return readdirSync(built, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const html = readFileSync(`${built}/${name}`, 'utf8');
      const window = new Window({ settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true } });
      window.document.write(html);
      return {
        path: `/${name.replace(/index\.html$/, '')}`,
        html,
        document: window.document as unknown as Document,
      };
    });
}

/** The pages that are lessons, each by itself. */
export function onlyLessons(pages: Page[]): Page[] {
  return pages.filter(({ path }) => /^\/learn\/[^/]+\/(?!booklet\/)[^/]+\/$/.test(path));
}
