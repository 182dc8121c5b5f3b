import { expect, test } from 'vitest';
import { isAllowed, judgePackages } from '../../src/tools/judge-packages.ts';

const good: [string, { license: string; integrity: string }] = [
  'node_modules/a',
  { license: 'MIT', integrity: 'sha512-x' },
];

test('exact versions under allowed licences are right', () => {
  expect(judgePackages({ dependencies: { a: '1.2.3', b: '4.0.0-rc.1' } }, [good])).toEqual([]);
});

test('a version that may change is told', () => {
  for (const version of ['^1.2.3', '~1.2.3', '1', '*', 'latest', 'github:a/b', '>=1.0.0'])
    expect(judgePackages({ devDependencies: { a: version } }, [])).toEqual([
      `a: "${version}" is not one version; pin it.`,
    ]);
});

test('a package without integrity, or of another licence or none, is told', () => {
  expect(judgePackages({}, [['node_modules/a', { license: 'MIT' }]])).toHaveLength(1);
  expect(judgePackages({}, [['node_modules/a', { license: 'GPL-3.0-only', integrity: 'x' }]])[0]).toContain(
    'GPL-3.0-only',
  );
  expect(judgePackages({}, [['node_modules/a', { integrity: 'x' }]])[0]).toContain('not said');
});

test('more packages than were decided on are told', () => {
  const dependencies = Object.fromEntries(Array.from({ length: 25 }, (_, i) => [`p${i}`, '1.0.0']));
  expect(judgePackages({ dependencies }, [])[0]).toContain('25 packages');
});

test('of licences joined by OR one is enough, of those joined by AND all are needed', () => {
  expect(isAllowed('(MIT OR GPL-3.0-only)')).toBe(true);
  expect(isAllowed('Apache-2.0 AND GPL-3.0-only')).toBe(false);
  expect(isAllowed('Apache-2.0 AND LGPL-3.0-or-later AND MIT')).toBe(true);
  expect(isAllowed(undefined)).toBe(false);
});
