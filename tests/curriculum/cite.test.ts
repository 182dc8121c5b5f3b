import { expect, test } from 'vitest';
import { cite } from '../../src/curriculum/cite.ts';
import { join } from '../../src/curriculum/join.ts';
import { someEntries } from './build.ts';

test('a citation is shown with what its source is called and where it is described', () => {
  expect(cite(join(someEntries()), [{ source: 'rfc-1122', at: '§3.2.1.3' }])).toEqual([
    {
      source: 'rfc-1122',
      at: '§3.2.1.3',
      short: 'RFC 1122',
      title: 'Requirements for Internet hosts',
      path: 'sources/#rfc-1122',
    },
  ]);
});

test('a source that is not described is not shown', () => {
  expect(cite({ sources: [] }, [{ source: 'rfc-1122', at: '§1' }])).toEqual([]);
});
