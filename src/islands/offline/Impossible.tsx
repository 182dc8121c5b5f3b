interface Props {
  because: 'copy' | 'insecure' | 'unsupported' | 'failed';
  onRetry: () => void;
}

/** Says why nothing can be kept here, and what the way out is. */
export function Impossible({ because, onRetry }: Props) {
  if (because === 'copy')
    return (
      <p class="notice good" role="status">
        <b>This is the portable copy.</b> All of it lies on your disk and works without a network; nothing needs to be
        kept. A newer version comes as a newer copy, and finds your progress.
      </p>
    );
  if (because === 'insecure')
    return (
      <div class="notice stack" role="status">
        <p>
          <b>Here it cannot be installed or kept.</b> This site is open over plain http, at {location.host}, and
          browsers let a site be installed and work offline over HTTPS or on localhost alone.
        </p>
        <p>
          Everything else works here, your progress included. To work offline, ask whoever runs this site for an HTTPS
          address, or for <a href="#portable">the portable copy</a>: the whole site as one folder, which opens from a
          disk or a USB stick.
        </p>
      </div>
    );
  if (because === 'unsupported')
    return (
      <p class="notice" role="status">
        <b>Here it cannot be kept.</b> This browser has no service workers, or has switched them off, as some do in
        private windows. Everything else works; for a place without a network there is{' '}
        <a href="#portable">the portable copy</a>.
      </p>
    );
  return (
    <div class="notice bad stack" role="alert">
      <p>
        <b>Not ready offline.</b> The pages that everything else stands on could not all be fetched. Nothing is lost,
        and nothing half done is used.
      </p>
      <p>
        <button class="go quiet" type="button" onClick={onRetry}>
          Try again
        </button>
      </p>
    </div>
  );
}
