/** What is left out of an artefact: an ellipsis anywhere, or three full stops for a line or a field. */
const ellipsis = /…|^\.\.\.|\|\.\.\.(?:\||$)/;

/** The whole messages of an artefact, without the marks of film: its blocks between empty lines that are one. */
export function listWholeMessages(artefact: string): string[] {
  return withoutMarks(artefact)
    .split(/\n[^\S\n]*\n/)
    .map((block) => block.trim())
    .filter(isWholeMessage);
}

/** True of a text that is one message from its MSH on: nothing is left out of it, and nothing else stands among its segments. */
export function isWholeMessage(text: string): boolean {
  const [header = '', ...others] = withoutMarks(text)
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const separator = header.charAt(3);
  return (
    /^MSH[^\w\s]/.test(header) &&
    !ellipsis.test(header) &&
    // A name may be wrong, so a line is a segment by its separator, or by being nothing but a name.
    others.every((line) => !ellipsis.test(line) && (line.slice(0, 5).includes(separator) || /^\w{3}$/.test(line)))
  );
}

/** An artefact without the marks ⟦ and ⟧ that light up a part of it. */
export function withoutMarks(artefact: string): string {
  return artefact.replace(/⟦([^⟧]*)⟧/g, '$1');
}
