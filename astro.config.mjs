import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig, fontProviders } from 'astro/config';
import { buildOffline } from './src/tools/build-offline.ts';
import { checkAtBuild } from './src/tools/check-at-build.ts';
import { tightenPolicies } from './src/tools/tighten-policy.ts';

/**
 * A face from its registry package; one that comes too late is not swapped in, so that nothing jumps, but for the mono:
 * its letters are as wide as those that stand in for it.
 */
const face = (name, cssVariable, fallbacks, variants, display = 'optional') => ({
  name,
  cssVariable,
  fallbacks,
  provider: fontProviders.local(),
  options: { variants: variants.map((variant) => ({ ...variant, display })) },
});

/** All weights of a style in one file. */
const everyWeight = (family, weight, style) => ({
  weight,
  style,
  src: [`@fontsource-variable/${family}/files/${family}-latin-wght-${style}.woff2`],
});

/** One weight, for a face that is used in no other: two fifths of the file with all of them. */
const oneWeight = (family, weight, style) => ({
  weight,
  style,
  src: [`@fontsource/${family}/files/${family}-latin-${weight}-${style}.woff2`],
});

/**
 * Few files rather than the many small ones that the bundler would make: Preact, the learner's record, what most islands
 * share, what most pages with items share. A module without exports is none of them: it acts when it is loaded, and would
 * act as soon as any other of its file is wanted.
 */
const share = (name, chosen) => ({
  ...chosen,
  debugName: name,
  name: (id, context) => (context.getModuleInfo(id)?.exports.length ? name : null),
});
const codeSplitting = {
  groups: [
    share('preact', { test: /node_modules.preact.|preact.dist.client\.js/, priority: 3 }),
    share('record', { test: /stores.(learner|second-copy)\.ts/, priority: 2 }),
    share('island', { test: /src/, minShareCount: 8, priority: 1 }),
    share('items', { test: /src.(engine|islands).items/, minShareCount: 4 }),
  ],
};

/** Islands that show a learner's progress wake where there is any: `client:kept`. */
const wakeWhenKept = {
  name: 'wake-when-kept',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) =>
      addClientDirective({ name: 'kept', entrypoint: './src/islands/kept-directive.ts' }),
  },
};

/**
 * Lazy parts are few, small and without styles of their own; the helper that would preload theirs, 0.9 KB and a request
 * of every page, weighs more than it saves: `import()` stays as it is written.
 */
const loadPlainly = {
  name: 'load-plainly',
  apply: 'build',
  configResolved: ({ plugins }) => {
    const analysis = plugins.findIndex(({ name }) => name === 'native:import-analysis-build');
    if (analysis >= 0) plugins.splice(analysis, 1);
  },
  // Astro sets its own in `build`, so that it is said here.
  configEnvironment: (name) =>
    name === 'client' ? { build: { modulePreload: false, rolldownOptions: { output: { codeSplitting } } } } : undefined,
};

/** An island without HTML of its own is emptied by `innerHTML`, which Trusted Types refuse even for nothing. */
const emptyPlainly = {
  name: 'empty-plainly',
  transform: (code, id) =>
    id.includes('@astrojs/preact/dist/client.js')
      ? code.replace('element.innerHTML = ""', 'element.replaceChildren()')
      : undefined,
};

/** JSX is left to the bundler, as all other TypeScript is: Babel, which the integration would ask, takes 6 s of a build. */
const transformOnce = {
  name: 'transform-once',
  config: () => ({ oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }),
  configResolved: ({ plugins }) => delete plugins.find(({ name }) => name === 'vite:preact-jsx')?.transform,
};

export default defineConfig({
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? 'dist',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1', port: 4321 },
  integrations: [checkAtBuild(), mdx(), preact(), wakeWhenKept, tightenPolicies(), buildOffline()],
  markdown: {
    // Quotes alone are set as in a book: a dash would be made of `--propose`. Highlighting would write `style=`, which the
    // policy refuses.
    processor: satteri({ features: { smartPunctuation: { quotes: true, dashes: false, ellipses: false } } }),
    syntaxHighlight: false,
  },
  fonts: [
    face('Newsreader', '--font-newsreader', ['Georgia', 'serif'], [oneWeight('newsreader', '500', 'normal')]),
    face(
      'Atkinson Hyperlegible Next',
      '--font-atkinson',
      ['sans-serif'],
      ['normal', 'italic'].map((style) => everyWeight('atkinson-hyperlegible-next', '200 800', style)),
    ),
    face(
      'JetBrains Mono',
      '--font-jetbrains',
      ['monospace'],
      [everyWeight('jetbrains-mono', '100 800', 'normal')],
      'fallback',
    ),
  ],
  // A stylesheet of its own would cost a second round trip before the first paint.
  build: { inlineStylesheets: 'always' },
  vite: {
    plugins: [transformOnce, loadPlainly, emptyPlainly],
    // A bench's worker may load its heavy parts on use.
    worker: { format: 'es' },
    build: {
      assetsInlineLimit: (path) => path.endsWith('.svg'),
      rolldownOptions: {
        // Astro's own marks in MDX, which the bundler remarks on once for every lesson.
        onLog: (level, log, tell) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && tell(level, log),
      },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "object-src 'none'",
        // What becomes HTML or the address of a script passes the one policy of islands/trust.ts.
        "require-trusted-types-for 'script'",
        'trusted-types pacs-prep',
      ],
    },
  },
});
