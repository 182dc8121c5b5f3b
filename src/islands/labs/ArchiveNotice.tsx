import type { useArchive } from './use-archive.ts';

/** That the archive is on its way, or that it did not come; nothing once it is there. */
export function ArchiveNotice({ archive }: { archive: ReturnType<typeof useArchive> }) {
  if (archive === 'loading') return <p class="soft">Loading the archive …</p>;
  if (archive !== 'failed') return null;
  return (
    <p class="notice bad" role="alert">
      The archive could not be loaded. Reload the page to try again.
    </p>
  );
}
