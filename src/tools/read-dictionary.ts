import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';

/** Whether a word is in the British dictionary or, to the letter, in `content/words.txt` below `root`; some 200 ms to read. */
export function readDictionary(root: string): (word: string) => boolean {
  const dictionary = dirname(createRequire(import.meta.url).resolve('@cspell/dict-en-gb'));
  const trie = decodeTrie(gunzipSync(readFileSync(join(dictionary, 'en_GB.trie.gz'))));
  const own = new Set(listWords(readFileSync(join(root, 'content/words.txt'), 'utf8')));
  return (word) => own.has(word) || trie.has(word);
}

/** The words of a list with one word a line and comments that begin with `#`. */
function listWords(list: string): string[] {
  return list
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*/, '').trim())
    .filter(Boolean);
}
