import { associationLogs } from '../../../../src/curriculum/checks/fact/f14-association-logs.ts';
import { aLesson, someEntries } from '../../build.ts';
import { expectPair } from '../../pair.ts';

const film = (artefact: string) =>
  someEntries({
    lessons: [aLesson({ body: `<Film kind="log" from="echoscu -d">\n\`\`\`\n${artefact}\n\`\`\`\n</Film>` })],
  });
const right = `D: Calling Application Name:    CT_NORTH1
D: Called Application Name:     ARCHIVE
D: Presentation Contexts:
D:   Context ID:        1 (Proposed)
D:     Abstract Syntax: =VerificationSOPClass`;

expectPair(associationLogs, { fails: film(right.replace('1 (Proposed)', '2 (Proposed)')), passes: film(right) });
