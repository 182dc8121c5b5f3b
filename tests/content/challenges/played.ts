/** The facts of a challenge's bench as it stands at first, and as its stored solution leaves it. */
export interface Played {
  start: string[];
  solved: string[];
}
