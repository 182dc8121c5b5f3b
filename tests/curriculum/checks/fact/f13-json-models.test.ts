import { jsonModels } from '../../../../src/curriculum/checks/fact/f13-json-models.ts';
import { aLesson, someEntries } from '../../build.ts';
import { expectPair } from '../../pair.ts';

const film = (artefact: string) =>
  someEntries({
    lessons: [aLesson({ body: `<Film kind="text" from="dcm2json">\n\`\`\`\n${artefact}\n\`\`\`\n</Film>` })],
  });
const right = '{ "00080060": { "vr": "CS", "Value": ["CT"] },\n  "00100020": { "vr": "LO", "Value": ["NL-100417"] } }';

expectPair(jsonModels, { fails: film(right.replace('"LO"', '"CS"')), passes: film(right) });
