/** A claim in a text that is wrong, said so that its author can mend it. */
export interface Finding {
  /** The offending piece to the letter, so that its line can be found. */
  text: string;
  wrong: string;
  advice: string;
}
