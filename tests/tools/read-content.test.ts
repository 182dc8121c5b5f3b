import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/tools/read-content.ts';
import { aRepository } from './a-repository.ts';

const domain = `
title: Networks
position: 1
summary: What carries the images.
competencies:
  - id: networking
    title: Networking
    summary: Why it matters.
    outcomes:
      - { id: plan-addresses, text: Plan addresses }
      - { id: read-routes, text: Read routes }
      - { id: tell-vlans, text: Tell VLANs }
`;
const item = `
  - id: hosts-in-a-22
    type: single-choice
    outcome: plan-addresses
    level: apply
    stem: 'How many?'
    options:
      - { id: a, text: '510', rationale: 'That is a /23, which has nine bits for its hosts.' }
      - { id: b, text: '1022', rationale: 'Ten bits for hosts, less the two that no host may use.' }
      - { id: c, text: '1024', rationale: 'All of the block, with the two that no host may use.' }
    answer: b
    lesson: addresses
    sources: [{ source: rfc-1122, at: §3 }]
    reviewed: 2026-11-21
`;
const lesson = `---
title: Addresses
summary: How they are planned.
competencies: [networking]
outcomes: [plan-addresses]
sources: [{ source: rfc-1122, at: §3 }]
reviewed: 2026-11-21
---

## A heading
---
Text.
`;

test('content is read with its ids, its files, its defaults and its days as text', () => {
  const { entries, problems } = readContent(
    aRepository({
      'domains/it.yaml': domain,
      'items/it/networking.yaml': `items:${item}`,
      'lessons/it/10-addresses.mdx': lesson,
    }),
  );
  expect(problems).toEqual([]);
  expect(entries.domains).toMatchObject([{ id: 'it', file: 'content/domains/it.yaml', data: { title: 'Networks' } }]);
  expect(entries.items).toMatchObject([
    {
      id: 'it/networking',
      file: 'content/items/it/networking.yaml',
      data: { items: [{ id: 'hosts-in-a-22', revision: 1, retired: false, reviewed: '2026-11-21' }] },
    },
  ]);
  expect(entries.lessons).toMatchObject([{ id: 'it/10-addresses', body: '\n## A heading\n---\nText.\n' }]);
  expect(entries.cases).toEqual([]);
});

test('the head of a lesson written on Windows is read', () => {
  const root = aRepository({ 'lessons/it/10-addresses.mdx': lesson.replaceAll('\n', '\r\n') });
  expect(readContent(root)).toMatchObject({ problems: [], entries: { lessons: [{ id: 'it/10-addresses' }] } });
});

test('every problem of every file is told at once, with its file and its id', () => {
  const { entries, problems } = readContent(
    aRepository({
      'domains/it.yaml': domain.replace('title: Networks\n', ''),
      'domains/dicom.yaml': `${domain}title: Again\n`,
      'domains/hl7.yaml': 'title: Messages: and more\n',
      'items/it/networking.yaml': `items:${item.replace('    level: apply\n', '')}${item.replace('hosts-in-a-22', 'second').replace('answer: b', 'answer: B b')}`,
      'lessons/it/10-addresses.mdx': 'Text without a head.\n',
      'sources/ps3.8.yaml': '',
    }),
  );
  expect(problems.map(({ file, id, wrong }) => [file, id, wrong.split(/[:(]/)[0]?.trim()])).toEqual([
    ['content/domains/dicom.yaml', undefined, 'It cannot be read'],
    ['content/domains/hl7.yaml', undefined, 'It cannot be read'],
    ['content/domains/it.yaml', undefined, 'title'],
    ['content/lessons/it/10-addresses.mdx', undefined, 'It cannot be read'],
    ['content/items/it/networking.yaml', 'hosts-in-a-22', 'items.0.level'],
    ['content/items/it/networking.yaml', 'second', 'items.1.answer'],
    ['content/sources/ps3.8.yaml', undefined, 'the whole file'],
  ]);
  expect(problems[0]).toMatchObject({ severity: 'error', wrong: expect.stringContaining('duplicated mapping key') });
  expect(problems[1]?.wrong).toMatch(/\(1:\d+\)/);
  expect(problems[1]?.advice).toContain('that line and column');
  expect(problems[3]?.wrong).toContain('no head');
  expect(problems[5]?.wrong).toContain('(found "B b")');
  expect(problems[5]?.advice).toContain('src/schema');
  expect(entries).toMatchObject({ domains: [], items: [], lessons: [], sources: [] });
});

test('a problem deep in a file is told with every id on the way to it', () => {
  const { problems } = readContent(
    aRepository({
      'items/it/networking.yaml': `items:${item.replace('All of the block, with the two that no host may use.', 'Too short.')}`,
    }),
  );
  expect(problems).toMatchObject([
    {
      id: 'hosts-in-a-22 › c',
      wrong: expect.stringMatching(/^items\.0\.options\.2\.rationale: must teach.*Too short/),
    },
  ]);
});

test('a key that no schema knows is told', () => {
  const { problems } = readContent(aRepository({ 'items/it/networking.yaml': `items:${item}    hint: Think.\n` }));
  expect(problems).toMatchObject([{ id: 'hosts-in-a-22', wrong: expect.stringContaining('"hint"') }]);
});

test('corrections that are not there are a problem', () => {
  const root = aRepository({});
  rmSync(join(root, 'content/corrections.yaml'));
  expect(readContent(root).problems).toMatchObject([
    { file: 'content/corrections.yaml', wrong: expect.stringContaining('ENOENT') },
  ]);
});

test('other files in the folders are left alone', () => {
  const root = aRepository({ 'domains/README.md': '# Domains', 'items/it/networking.yaml.bak': 'items: 7' });
  expect(readContent(root).problems).toEqual([]);
});
