import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

const folders = ['domains', 'certifications', 'lessons', 'items', 'cases', 'glossary', 'sources'];

const empty = {
  'changes.yaml': 'changes: []',
  'corrections.yaml': 'corrections: []',
  'elements.yaml': "elements: [{ tag: '(0010,0010)', use: Names the patient. }]",
  'ledger.yaml': '{}',
};

/** A temporary repository with these files below content/, and no others but empty corrections and ledger and one element. */
export function aRepository(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'pacs-prep-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const folder of folders) mkdirSync(join(root, 'content', folder), { recursive: true });
  for (const [name, text] of Object.entries({ ...empty, ...files })) {
    mkdirSync(dirname(join(root, 'content', name)), { recursive: true });
    writeFileSync(join(root, 'content', name), text);
  }
  return root;
}
