import { z } from 'astro/zod';
import { id, prose } from '../fields.ts';
import { base } from './base.ts';

/** From 0 to 100, of the picture's width or height. */
const percent = z.number().min(0).max(100);

/** The outline of a region; the picture is 100 wide and 100 high, whatever its proportions. */
const shape = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('rect'),
    /** The left edge. */
    x: percent,
    /** The upper edge. */
    y: percent,
    width: percent.positive(),
    height: percent.positive(),
  }),
  z.strictObject({
    kind: z.literal('circle'),
    /** The centre, from the left. */
    x: percent,
    /** The centre, from above. */
    y: percent,
    /** In per cent of the width across and of the height down: an ellipse where the picture is not square. */
    radius: percent.positive(),
  }),
  z.strictObject({
    kind: z.literal('polygon'),
    /** The corners in turn, each from the left and from above. */
    points: z.array(z.tuple([percent, percent])).min(3),
  }),
]);

const region = z.strictObject({
  /** Fixed when written: responses are kept by it. */
  id,
  /** What is to be seen there, said so that it can be chosen by ear without giving the answer away. */
  label: prose,
  /** Its outline on the picture. */
  shape,
  /** Why it is right, or what it is and why it tempts. */
  rationale: prose.min(40, 'must teach: at least 40 characters'),
});

/** What a page's policy refuses, or what a picture has no need of. */
const refused = /<(?:script|style|foreignObject)\b|\sstyle\s*=|\son\w+\s*=|\bhref\s*=\s*["']?(?!#|["']#)/i;

/** An item that is answered by pointing at a picture, or by choosing the same regions from a list. */
export const hotspot = z
  .strictObject({
    type: z.literal('hotspot'),
    ...base,
    /** The file of the picture, under `public/`; synthetic only. */
    image: prose.optional(),
    /** The picture as SVG text, without style elements or attributes. */
    diagram: prose
      .startsWith('<svg', 'must be SVG text')
      .refine((text) => !refused.test(text), 'must have no style, script or outside address')
      .optional(),
    /** What the picture shows, for whoever cannot see it. */
    alt: prose,
    /** The regions to choose from; they do not overlap. */
    regions: z.array(region).min(3).max(12),
    /** The ids of the right regions. */
    answer: z.array(id).min(1),
  })
  .refine(({ image, diagram }) => (image === undefined) !== (diagram === undefined), 'must have an image or a diagram');

export type Shape = z.infer<typeof shape>;
