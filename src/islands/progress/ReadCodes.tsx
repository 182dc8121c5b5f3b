import { useEffect, useRef, useState } from 'preact/hooks';
import { makeReader } from './read-picture.ts';
import { useCodes } from './use-codes.ts';

/** Bytes of a picture that is opened. */
const largestPicture = 30_000_000;

/** Reads the codes that another device shows, by the camera or from pictures of them. */
export function ReadCodes() {
  const { missing, told, setTold, take, begin } = useCodes();
  const [isSeeing, setSeeing] = useState(false);
  const video = useRef<HTMLVideoElement>(null);

  useEffect(() => {
    if (!isSeeing) return undefined;
    let stream: MediaStream | undefined;
    const over = new AbortController();
    const watch = async () => {
      stream = await navigator.mediaDevices.getUserMedia({
        video: { facingMode: 'environment', width: { ideal: 1280 } },
      });
      const screen = video.current;
      if (!screen || over.signal.aborted) return stop();
      screen.srcObject = stream;
      await screen.play();
      const read = await makeReader();
      let before = '';
      while (!over.signal.aborted) {
        const text = await read(screen, screen.videoWidth, screen.videoHeight);
        if (text !== undefined && text !== before && (await take(text))) setSeeing(false);
        before = text ?? before;
        await new Promise((resume) => setTimeout(resume, 60));
      }
    };
    const stop = () => {
      over.abort();
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    watch().catch(() => {
      stop();
      setSeeing(false);
      setTold({
        kind: 'bad',
        text: 'The camera cannot be used here. Take pictures of the codes and open them instead.',
      });
    });
    return stop;
  }, [isSeeing]);

  async function open(files: File[]) {
    const read = await makeReader();
    let unread = 0;
    for (const file of files) {
      const picture = file.size > largestPicture ? undefined : await createImageBitmap(file).catch(() => undefined);
      const text = picture && (await read(picture, picture.width, picture.height));
      picture?.close();
      if (text === undefined) unread++;
      else if (await take(text)) return;
    }
    if (unread > 0) setTold({ kind: 'bad', text: `In ${unread} of ${files.length} pictures no code was found.` });
  }

  return (
    <div class="stack codes">
      <p class="actions">
        {'mediaDevices' in navigator && (
          <button class="go quiet" type="button" onClick={() => setSeeing(!isSeeing)}>
            {isSeeing ? 'Stop the camera' : 'Use the camera'}
          </button>
        )}
        <label class="go quiet file">
          Open pictures of codes
          <input
            class="hidden-but-read"
            type="file"
            accept="image/*"
            multiple
            onChange={({ currentTarget }) => {
              void open([...(currentTarget.files ?? [])]);
            }}
          />
        </label>
        {missing && (
          <button class="plain" type="button" onClick={begin}>
            Begin again
          </button>
        )}
      </p>
      {isSeeing && <video ref={video} muted playsInline aria-label="What the camera sees" />}
      <p class={told ? `notice ${told.kind}` : ''} role="status">
        {told?.text}
      </p>
      {missing && missing.length > 0 && (
        <p class="soft">
          Missing: {missing.slice(0, 12).join(', ')}
          {missing.length > 12 ? ` and ${missing.length - 12} more` : ''}
        </p>
      )}
    </div>
  );
}
