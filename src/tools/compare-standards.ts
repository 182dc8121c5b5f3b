import { join } from 'node:path';
import { compareDicom } from './compare-standards-dicom.ts';
import { compareHl7 } from './compare-standards-hl7.ts';
import { compareIhe } from './compare-standards-ihe.ts';

// `npm run compare:standards -- <folder>`: how our tables differ from a folder of reference tables (dicom/, hl7v2/, ihe/).
const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Say which folder: npm run compare:standards -- <folder with dicom/, hl7v2/ and ihe/>.');
  process.exitCode = 1;
} else
  for (const [name, differences] of Object.entries({
    DICOM: compareDicom(join(folder, 'dicom')),
    'HL7 v2': compareHl7(join(folder, 'hl7v2')),
    IHE: compareIhe(join(folder, 'ihe')),
  })) {
    console.log(`\n${name}: ${differences.length} differences`);
    for (const difference of differences) console.log(`  ${difference}`);
  }
