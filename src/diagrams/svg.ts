import type { Drawing, Point, Shape } from './drawing.ts';

/** A drawing as SVG that a strict content policy lets pass: classes and attributes alone. */
export function drawSvg(
  { width, height, shapes }: Drawing,
  about: { label: string; summary: string; className: string },
): string {
  const [w, h] = [Math.ceil(width), Math.ceil(height)];
  // In rem, so that a reader's larger text makes the drawing larger too.
  return [
    `<svg class="${about.className}" role="img" aria-label="${escape(about.label)}" viewBox="0 0 ${w} ${h}" width="${w / 16}rem">`,
    `<desc>${escape(about.summary)}</desc>`,
    ...shapes.map(drawShape),
    '</svg>',
  ].join('');
}

/** Text as it stands in HTML and SVG, also within quotation marks. */
export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function drawShape(shape: Shape): string {
  const [x, y] = shape.is === 'line' ? [0, 0] : shape.at.map(round);
  switch (shape.is) {
    case 'text': {
      const anchor = shape.anchor === 'start' ? '' : ` text-anchor="${shape.anchor}"`;
      const classes = name('t', shape.style === 'label' ? '' : shape.style, shape.tone);
      return `<text${classes} x="${x}" y="${y}"${anchor}>${escape(shape.text)}</text>`;
    }
    case 'box': {
      const [width, height] = shape.size.map(round);
      const classes = name('b', shape.look, shape.tone);
      const corners = shape.round === 0 ? '' : ` rx="${shape.round ?? 6}"`;
      return `<rect${classes} x="${x}" y="${y}" width="${width}" height="${height}"${corners}/>`;
    }
    case 'dot':
      return `<circle${name('d', shape.look, shape.tone)} cx="${x}" cy="${y}" r="${shape.radius}"/>`;
    case 'mark':
      return `<path${name('m', shape.mark)} d="${signs[shape.mark](x ?? 0, y ?? 0)}"/>`;
    case 'line':
      return drawLine(shape);
  }
}

const signs = {
  right: (x: number, y: number) => `M${x - 5} ${y}l3.5 4 6.5-8`,
  wrong: (x: number, y: number) => `M${x - 4} ${y - 4}l8 8m0-8l-8 8`,
  unsure: (x: number, y: number) => `M${x - 3} ${y - 3}c0-4 6-4 6 0c0 2-3 2-3 4.5m0 3v.6`,
};

function drawLine({ points, look, tone, head, round: bend = 0 }: Extract<Shape, { is: 'line' }>): string {
  const ends = head === 'both' ? [points, points.toReversed()] : head === 'end' ? [points] : [];
  const tips = ends.map((way) => drawTip(way.at(-2) ?? [0, 0], way.at(-1) ?? [0, 0]));
  const cross = head === 'cross' ? drawCross(points.at(-1) ?? [0, 0]) : '';
  const line = `<path${name('l', look, tone)} d="${drawWay(points, bend)}"/>`;
  return `${line}${tips.map((d) => `<path${name('h', tone)} d="${d}"/>`).join('')}${cross && `<path${name('m', tone ?? 'wrong')} d="${cross}"/>`}`;
}

/** Lines from point to point, their bends rounded. */
function drawWay(points: readonly Point[], bend: number): string {
  return points
    .map((point, i) => {
      const [before, after] = [points[i - 1], points[i + 1]];
      const [x, y] = point.map(round);
      if (!before) return `M${x} ${y}`;
      if (!after || !bend) return `L${x} ${y}`;
      const [from, to] = [towards(point, before, bend), towards(point, after, bend)];
      return `L${from.map(round).join(' ')}Q${x} ${y} ${to.map(round).join(' ')}`;
    })
    .join('');
}

function drawTip(from: Point, to: Point): string {
  const [dx, dy] = direction(from, to);
  const base: Point = [to[0] - dx * 8, to[1] - dy * 8];
  const [x1, y1, x2, y2] = [base[0] - dy * 3.6, base[1] + dx * 3.6, base[0] + dy * 3.6, base[1] - dx * 3.6].map(round);
  return `M${to.map(round).join(' ')}L${x1} ${y1}L${x2} ${y2}z`;
}

function drawCross([x, y]: Point): string {
  return `M${round(x - 5)} ${round(y - 5)}l10 10m0-10l-10 10`;
}

function towards(point: Point, other: Point, by: number): Point {
  const length = Math.hypot(other[0] - point[0], other[1] - point[1]);
  const [dx, dy] = direction(point, other);
  const step = Math.min(by, length / 2);
  return [point[0] + dx * step, point[1] + dy * step];
}

function direction(from: Point, to: Point): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
}

function name(...classes: (string | false | undefined)[]): string {
  return ` class="${classes.filter(Boolean).join(' ')}"`;
}

/** To half a pixel, which nobody sees: digits behind the point weigh on every page. */
function round(length: number): number {
  return Math.round(length * 2) / 2;
}
