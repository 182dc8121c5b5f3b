import archiveText from '../../components/labs/archive.json?raw';
import samplesText from '../../components/labs/samples.json?raw';
import { paths } from '../../curriculum/paths.ts';
import { seedFrom } from '../../engine/random.ts';

/** What benches fetch, as text, and its version, which stands in its path so that old and new never mix. */
function ship(text: string, pathOf: (version: string) => string) {
  const version = seedFrom(text).toString(16).padStart(8, '0');
  return { text, version, path: pathOf(version) };
}

/** The simulated archive. */
export const archive = ship(archiveText, paths.archive);
/** The list of the samples. */
export const samples = ship(samplesText, paths.samples);
