import { useEffect, useState } from 'preact/hooks';
import { takeOffer, watchOffer } from './offline/hold-offer.ts';

/** The button that installs the site, where the browser offers to; nothing where it does not. */
export default function Install() {
  const [canInstall, setCanInstall] = useState(false);
  const [told, setTold] = useState('');
  useEffect(() => watchOffer((offer) => setCanInstall(offer !== undefined)), []);
  useEffect(() => {
    const tell = () => setTold('PACS Prep is installed.');
    addEventListener('appinstalled', tell);
    return () => removeEventListener('appinstalled', tell);
  }, []);

  async function install(): Promise<void> {
    const answer = await takeOffer()
      ?.prompt()
      .catch(() => undefined);
    if (answer?.outcome === 'accepted') setTold('PACS Prep is being installed.');
    else setTold('It was not installed. The menu of the browser offers it at any time.');
  }

  return (
    <>
      {canInstall && (
        <p>
          <button class="go" type="button" onClick={() => void install()}>
            Install PACS Prep
          </button>
        </p>
      )}
      <p role="status">{told}</p>
    </>
  );
}
