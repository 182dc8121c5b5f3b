import type { Ask } from './fetch-file.ts';
import { keepFile } from './fill.ts';
import { hashOf } from './hash.ts';
import type { ListedFile } from './list.ts';
import type { Verified } from './messages.ts';
import type { Shelf } from './shelf.ts';

interface Verifying {
  shelf: Shelf;
  ask: Ask;
  /** Told how much is done, from 0 to 1. */
  onShare: (share: number) => void;
}

/** Holds what is kept of these files against their hashes; what is wrong is fetched anew, or else taken away. */
export async function verifyFiles(files: readonly ListedFile[], { shelf, ask, onShare }: Verifying): Promise<Verified> {
  const kept = new Set(await shelf.keys());
  const ours = files.filter(({ hash }) => kept.delete(hash));
  const verified: Verified = { files: ours.length, wrong: 0, mended: 0 };
  for (const [i, file] of ours.entries()) {
    if (!(await isRight(file, shelf))) {
      verified.wrong += 1;
      await shelf.drop(file.hash);
      if ((await keepFile(file, shelf, ask)) === undefined) verified.mended += 1;
    }
    if (i % 32 === 0) onShare(i / ours.length);
  }
  return verified;
}

async function isRight({ hash }: ListedFile, shelf: Shelf): Promise<boolean> {
  const content = await (await shelf.read(hash))?.arrayBuffer().catch(() => undefined);
  return content !== undefined && (await hashOf(content)) === hash;
}
