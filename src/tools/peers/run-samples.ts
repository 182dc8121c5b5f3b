import { judgeSamples } from './samples.ts';

const found = judgeSamples();
for (const { sample, judge, said } of found) console.log(`${sample}: ${judge} says ${said}`);
console.log(found.length === 0 ? 'samples: as expected of each' : `samples: ${found.length} disagreements`);
process.exitCode = found.length > 0 ? 1 : 0;
