/** What somebody reads who unpacked the copy, in lines that every editor shows. */
export function writeStartHere(version: string): string {
  return `PACS Prep ${version}: a copy that runs from a disk or a USB stick
${'='.repeat(60 + version.length)}

Unpack the whole zip, then open index.html in Chrome or Edge.
No server, no installation and no network are needed.
(Opened inside the zip, without unpacking, it does not work.)

WHERE YOUR PROGRESS IS KEPT
In the browser that you use, on the computer that you use: not on the
stick. Every copy that you open with that browser shares it, wherever it
lies, so a newer version goes on where you left off.

To take your progress elsewhere: Progress > Save a progress file, put the
file on the stick, and there: Progress > Take in a progress file. Nothing
is lost or counted twice, however often you do it.

Firefox opens it too, but keeps each page apart: what you do on one page
is not seen by the others until you save a progress file there and take
it in on the Progress page.

Clearing the browser's data clears your progress too, and so do some
browsers of shared computers when they are closed: save a progress file.

LICENCES
The program: LICENSE. The content: LICENSE-CONTENT. What it is built from:
LICENSES-OF-OTHERS.txt.
`.replaceAll('\n', '\r\n');
}
