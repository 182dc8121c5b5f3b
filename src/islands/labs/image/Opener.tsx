import type { ImageSource } from './use-image.ts';

/** Which sample, or which file of one's own. */
export function Opener({ entries, opened, isReady, openSample, openOwn }: ImageSource) {
  const images = entries.filter(({ isImage }) => isImage);
  const chosen = opened && 'image' in opened ? opened.entry?.id : undefined;
  const listOf = (isBroken: boolean) =>
    images
      .filter((entry) => entry.isBroken === isBroken)
      .map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ));
  return (
    <div class="bench-fields">
      <label>
        A sample
        <select
          disabled={!isReady}
          value={chosen ?? ''}
          onChange={({ currentTarget }) => openSample(currentTarget.value)}
        >
          {chosen === undefined && <option value="">Choose one</option>}
          <optgroup label="Sound">{listOf(false)}</optgroup>
          <optgroup label="Broken on purpose">{listOf(true)}</optgroup>
        </select>
      </label>
      <label>
        Or a file of yours, which stays here
        <input
          type="file"
          disabled={!isReady}
          accept=".dcm,application/dicom"
          onChange={({ currentTarget }) => currentTarget.files?.[0] && openOwn(currentTarget.files[0])}
        />
      </label>
    </div>
  );
}
