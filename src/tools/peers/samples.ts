import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSamples } from '../samples/make-all.ts';
import type { Sample } from '../samples/sample.ts';

/** What a judge said of a sample that was not expected. */
export interface Disagreement {
  sample: string;
  judge: 'dciodvfy' | 'dcmftest';
  said: string;
}

/** Lays every sample before dciodvfy (dicom3tools) and dcmftest (DCMTK), which must be installed. */
export function judgeSamples(): Disagreement[] {
  const folder = mkdtempSync(join(tmpdir(), 'pacs-prep-samples-'));
  try {
    return makeSamples().flatMap((sample) => {
      const file = join(folder, `${sample.id}.dcm`);
      writeFileSync(file, sample.bytes);
      return [...askIodVerifier(sample, file), ...askFileTest(sample, file)];
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function askIodVerifier({ id, judged = {} }: Sample, file: string): Disagreement[] {
  const errors = listErrors(judged.inflate ? inflate(file) : file);
  const expected = judged.dciodvfy ?? [];
  const unexpected = errors.filter((line) => !expected.some((part) => line.includes(part)));
  const missing = expected.filter((part) => !errors.some((line) => line.includes(part)));
  return [
    ...unexpected.map((said) => ({ sample: id, judge: 'dciodvfy' as const, said })),
    ...missing.map((part) => ({ sample: id, judge: 'dciodvfy' as const, said: `nothing like “${part}”` })),
  ];
}

function askFileTest({ id, judged: { isPart10 = true } = {} }: Sample, file: string): Disagreement[] {
  const said = spawnSync('dcmftest', [file], { encoding: 'utf8' }).stdout.trim();
  return said.startsWith('yes:') === isPart10 ? [] : [{ sample: id, judge: 'dcmftest', said }];
}

/** dciodvfy writes its findings to the standard error, a line each; a judge that is not there throws. */
function listErrors(file: string): string[] {
  const { error, stderr } = spawnSync('dciodvfy', [file], { encoding: 'utf8' });
  if (error) throw error;
  return stderr.split('\n').filter((line) => /Error|Bad group length|doesn't match data dictionary/.test(line));
}

/** The Debian build of dciodvfy does not inflate; DCMTK does it for it. */
function inflate(file: string): string {
  execFileSync('dcmconv', ['--write-xfer-little', file, `${file}.inflated`]);
  return `${file}.inflated`;
}
