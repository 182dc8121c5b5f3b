import { createRandom } from '../../engine/random.ts';
import { seenOn } from '../../formats/image/gsdf.ts';
import type { Image } from './image.ts';
import { drawGauss } from './noise.ts';
import { toGrey, type Grid } from './picture.ts';
import { drawQcPattern } from './qc-pattern.ts';
import { drawWedge } from './wedge.ts';
import { windowOf } from './window.ts';

/** A display of 0.5 to 250 cd/m² that shows 10 at P-Value 128, where the GSDF asks for 29.8. */
const third = seenOn((grey) => 0.5 + 249.5 * grey ** 4.74);
const dark = 'shown as an uncalibrated display of 0.5 to 250 cd/m² with 10 cd/m² in the middle would show it';

/** One chest on three stations that do not agree, beside what was meant. */
export function drawStations(thorax: Grid): Image[] {
  const lung = windowOf(-600, 1500);
  const made = 'a body of ellipses in Hounsfield units, scanned and reconstructed by a program';
  return [
    {
      name: 'station-as-saved',
      label: 'As saved: centre −600, width 1500',
      alt: 'A slice through a chest. The lungs are dark grey with bright vessels and, in the left lung, a faint round nodule.',
      made,
      picture: toGrey(thorax, lung),
      keep: 'nearly',
    },
    {
      name: 'station-first-window',
      label: 'First station: the image’s own window, 40 and 400',
      alt: 'The same slice with black lungs, in which a few large vessels are left and no nodule.',
      made,
      picture: toGrey(thorax, windowOf(40, 400)),
      keep: 'nearly',
    },
    {
      name: 'station-without-rescale',
      label: 'Second station: the window on stored values',
      alt: 'The slice through the chest is white nearly everywhere: bones, heart and lungs have run into one. Only the air around the body and in the lungs is a shade darker.',
      made,
      picture: toGrey(thorax, (value) => lung(value + 1024)),
      keep: 'nearly',
    },
    {
      name: 'station-not-calibrated',
      label: 'Third station: the right window on a dark display',
      alt: 'The slice through the chest in the lung window, and all too dark: the lungs are black between the vessels, and the nodule is no more than a dim spot.',
      made: `${made}; ${dark}`,
      picture: toGrey(thorax, (value) => third(Math.min(1, Math.max(0, lung(value))))),
      keep: 'nearly',
    },
  ];
}

/** The pattern, and the pattern on the third station. */
export function drawPatterns(): Image[] {
  const seen =
    'A test pattern on mid-grey: a smooth ramp, eleven steps from black to white, a black field and a white field each with a small patch inside, and groups of upright and lying lines.';
  return [
    {
      name: 'qc-pattern',
      label: 'As sent: both patches can be seen',
      alt: `${seen} The patch of 5 % in the black field and the patch of 95 % in the white field can both just be seen, and all steps differ.`,
      made: 'a pattern of our own, drawn by a program',
      picture: drawQcPattern(),
      keep: 'exactly',
    },
    {
      name: 'qc-pattern-not-calibrated',
      label: 'On the third station: the dark end has run together',
      alt: `${seen} The black field is black throughout and its patch is gone. The first three or four steps cannot be told apart, the ground is dark, and only the brightest steps are well apart.`,
      made: `a pattern of our own, drawn by a program; ${dark}`,
      picture: drawQcPattern(third),
      keep: 'exactly',
    },
  ];
}

/** A step wedge on film: the printer told of P-Values, and the printer left to even steps of density. */
export function drawWedges(): Image[] {
  const [width, height] = [288, 96];
  const random = createRandom(140);
  const wedge = drawWedge(width, height);
  const grain = wedge.values.map((value) => Math.min(1, Math.max(0, value + 0.006 * drawGauss(random))));
  // 20 and 320 hundredths of density before a light box of 2000 cd/m², and 10 from the room: as the film of the lesson.
  const even = seenOn((grey) => 2000 * 10 ** -(0.2 + 3 * (1 - grey)) + 10);
  const made =
    'a step wedge drawn by a program; densities 0.20 to 3.20, light box 2000 cd/m² and room 10 cd/m² computed with the GSDF';
  return [
    {
      name: 'wedge-p-values',
      label: 'IDENTITY: the numbers are P-Values',
      alt: 'A step wedge: eleven fields from black to white, each about as much lighter than the one before.',
      made,
      picture: toGrey({ ...wedge, values: grain }, (grey) => grey),
      keep: 'exactly',
    },
    {
      name: 'wedge-even-density',
      label: 'LIN OD: the same numbers as even steps of density',
      alt: 'The same wedge, darker: the first four fields are nearly the same black, and the steps grow larger and larger towards white.',
      made,
      picture: toGrey({ ...wedge, values: grain }, even),
      keep: 'exactly',
    },
  ];
}
