import { composers, type DiagramKind } from './compose.ts';
import { narrowWidth } from './drawing.ts';
import { drawSvg } from './svg.ts';
import { renderTold } from './told.ts';

/** A diagram as HTML: for a column, for a phone where that is another drawing, and in words. */
export interface Figure {
  label: string;
  wide: string;
  narrow?: string;
  /** Whether it is wider than a phone even so, and scrolls in its box. */
  scrolls: boolean;
  told: string;
}

/** The figure that an author's text describes; throws an Error that names the line and what was expected. */
export function renderFigure(kind: DiagramKind, source: string, caption: string): Figure {
  const { kind: name, summary, wide, narrow, told } = composers[kind](source);
  const label = `${name}: ${caption}`;
  const draw = (drawing: typeof wide, className: string): string => drawSvg(drawing, { label, summary, className });
  const isSmall = wide.width <= narrowWidth;
  return {
    label,
    wide: draw(wide, isSmall ? 'both' : 'wide'),
    ...(isSmall ? {} : { narrow: draw(narrow, 'narrow') }),
    scrolls: !isSmall && narrow.width > narrowWidth + 1,
    told: renderTold(told),
  };
}
