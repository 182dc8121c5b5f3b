import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { onlyLessons, readPages, type Page } from './pages.ts';

const pages = readPages();
const lessons = onlyLessons(pages);

/** The addresses of the pages of which this is not true. */
function exceptions(isTrue: (page: Page) => boolean, of = pages): string[] {
  return of.filter((page) => !isTrue(page)).map(({ path }) => path);
}

test('the site has all its kinds of page', () => {
  const paths = pages.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining([
      '/',
      '/learn/',
      '/learn/dicom/',
      '/certifications/',
      '/certifications/cpia/',
      '/practise/',
      '/progress/',
      '/atlas/',
      '/pairs/',
      '/glossary/',
      '/sources/',
      '/search/',
      '/about/',
      '/404.html',
    ]),
  );
  expect(lessons.length).toBeGreaterThanOrEqual(16);
});

test('every page has a title of its own, a description and a canonical address', () => {
  const titles = pages.map(({ document }) => document.title);
  expect(new Set(titles).size).toBe(titles.length);
  expect(
    exceptions(({ path, document }) => {
      const description = document.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
      const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
      return description.length >= 20 && description.length <= 170 && (canonical === path || path === '/404.html');
    }),
  ).toEqual([]);
});

test('every page has one h1, its landmarks, its language and a skip link that leads to the content', () => {
  expect(
    exceptions(
      ({ document }) =>
        document.querySelectorAll('h1').length === 1 &&
        document.querySelectorAll('body > header, body > main#main, body > footer').length === 3 &&
        document.querySelector('nav[aria-label=Main]') !== null &&
        document.documentElement.lang === 'en-GB' &&
        document.querySelector('body > a.skip')?.getAttribute('href') === '#main',
    ),
  ).toEqual([]);
});

test('headings never skip a level', () => {
  expect(
    exceptions(({ document }) => {
      const levels = [...document.querySelectorAll('main :is(h1, h2, h3, h4)')].map(({ tagName }) =>
        Number(tagName[1]),
      );
      return levels.every((level, i) => i === 0 || level <= (levels[i - 1] ?? 0) + 1);
    }),
  ).toEqual([]);
});

test('ids are unique on their page', () => {
  expect(
    exceptions(({ document }) => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return new Set(ids).size === ids.length;
    }),
  ).toEqual([]);
});

test('every link within the site leads to a page, and to a place on it', () => {
  const places = new Map(
    pages.map(({ path, document }) => [path, new Set([...document.querySelectorAll('[id]')].map(({ id }) => id))]),
  );
  const broken = pages.flatMap(({ path, document }) =>
    [...document.querySelectorAll('a[href]')]
      .map((link) => new URL(link.getAttribute('href') ?? '', `http://site${path}`))
      .filter(({ host }) => host === 'site')
      .filter(
        ({ pathname, hash }) => !places.has(pathname) || (hash !== '' && !places.get(pathname)?.has(hash.slice(1))),
      )
      .map(({ pathname, hash }) => `${path} → ${pathname}${hash}`),
  );
  expect([...new Set(broken)]).toEqual([]);
});

test('nothing is loaded from another origin, and nothing is styled by an attribute that the policy refuses', () => {
  expect(
    exceptions(({ document }) => {
      const loaded = [...document.querySelectorAll('[src], link[rel=stylesheet], link[rel=preload]')].map(
        (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
      );
      return loaded.every((address) => address.startsWith('/')) && document.querySelector('[style]') === null;
    }),
  ).toEqual([]);
});

test('every page carries a content policy without unsafe-inline', () => {
  expect(
    exceptions(({ document }) => {
      const policy = document.querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content') ?? '';
      return policy.includes("default-src 'none'") && policy.includes('script-src') && !policy.includes('unsafe');
    }),
  ).toEqual([]);
});

test('a policy allows what stands in its page, and nothing else by its hash', () => {
  expect(
    exceptions(({ document }) => {
      const policy = document.querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content') ?? '';
      const standing = [...document.querySelectorAll('style, script:not([src])')].map(
        ({ textContent }) => `'sha256-${createHash('sha256').update(textContent).digest('base64')}'`,
      );
      return standing.toSorted().join() === (policy.match(/'sha256-[^']+'/g) ?? []).toSorted().join();
    }),
  ).toEqual([]);
});

test('every lesson reads whole without script: text, an artefact or diagram, a summary, items with their answers', () => {
  expect(
    exceptions(
      ({ document }) =>
        (document.querySelector('.prose')?.textContent?.split(/\s+/).length ?? 0) > 800 &&
        document.querySelector('figure figcaption') !== null &&
        document.querySelector('.in-short') !== null &&
        document.querySelectorAll('form.item fieldset input').length > 3 &&
        document.querySelectorAll('form.item details li b').length > 0,
      lessons,
    ),
  ).toEqual([]);
});

test('every lesson links terms of the glossary, each once', () => {
  expect(
    exceptions(({ document }) => {
      const terms = [...document.querySelectorAll('a.term')].map((link) => link.getAttribute('href'));
      return terms.length >= 3 && new Set(terms).size === terms.length;
    }, lessons),
  ).toEqual([]);
});

test('every drawing has words that say the same', () => {
  expect(
    exceptions(({ document }) =>
      [...document.querySelectorAll('.drawing [role=img]')].every(
        (drawing) => (drawing.getAttribute('aria-label')?.length ?? 0) > 40,
      ),
    ),
  ).toEqual([]);
});

test('certification pages mark every weight with its basis and say that the site is independent', () => {
  const certifications = pages.filter(({ path }) => /^\/certifications\/\w+\/$/.test(path));
  expect(certifications).toHaveLength(5);
  expect(
    exceptions(
      ({ document }) =>
        [...document.querySelectorAll('.row .mono')].every((weight) =>
          /· (published|secondary|estimated)/.test(weight.textContent ?? ''),
        ) && document.querySelector('footer')?.textContent?.includes('Independent of PARCA and ABII') === true,
      certifications,
    ),
  ).toEqual([]);
});

test('no word runs into a link or a bold word, as it does where a line break is taken away', () => {
  const glued = /[a-z0-9.,:]<(?:a |b>)|(?<!&[a-z]+);<(?:a |b>)/;
  expect(exceptions(({ html }) => !glued.test(html))).toEqual([]);
});
