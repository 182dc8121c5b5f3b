/** A share as a whole percentage. */
export function formatShare(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** A change of share in points, and whether it is more than chance may make. */
export function formatChange(change: number, margin?: number): string {
  const points = Math.round(change * 100);
  const said = points === 0 ? 'the same' : `${points > 0 ? '+' : '−'}${Math.abs(points)} points`;
  return margin !== undefined && Math.abs(change) < margin ? `${said}; may be chance` : said;
}
