/** Says, in a copy that was opened from a disk, where progress is and how it travels; nothing on a server. */
export function CopyNote() {
  if (location.protocol !== 'file:') return null;
  return (
    <p class="notice measure">
      <b>Your progress is not on the disk.</b> You opened a copy of PACS Prep from a disk or a stick. Your browser keeps
      your progress on this computer, for every copy that you open with it. To go on elsewhere, save a progress file
      beside the copy, and take it in there.
    </p>
  );
}
