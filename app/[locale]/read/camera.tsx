import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Phrase } from '@/app/text/phrase.tsx';
import { codeInImage } from './digits-in-image.ts';
import type { ReadWords } from './read-words.ts';
import type { Problem } from './use-received.ts';

/** Between two looks at the camera's picture. */
const lookMs = 200;

interface CameraProps {
  words: ReadWords;
  found: (text: string) => void;
  /**
   * The next sheet is being read, or could not be: the one before must not be taken for it. Returns whether nothing else
   * has been read since.
   */
  empty: (problem?: Problem) => () => boolean;
}

/** Reads a code with the camera, or from a photo. Pictures stay in the memory of this page. */
export function Camera({ words, found, empty }: CameraProps) {
  const [isOn, setIsOn] = useState(false);
  const canvas = useRef<HTMLCanvasElement>(null);
  /** Whether nothing has been read since the camera was asked for. */
  const isLatest = useRef<() => boolean>(() => true);
  // A page that the browser keeps alive must not hold the camera, or its last picture.
  useEffect(() => {
    const leave = () => flushSync(() => setIsOn(false));
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, []);

  const readPhoto = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    // The same photo may be chosen again.
    target.value = '';
    if (!file || !canvas.current) return;
    const isLatest = empty();
    const text = await codeInFile(file, canvas.current).catch(() => undefined);
    clear(canvas.current);
    // A scan, or another photo, was quicker than this one.
    if (!isLatest()) return;
    if (text === undefined) empty('photo-none');
    else found(text);
  };
  return (
    <section className="stack" aria-label={words.camera}>
      <div className="actions">
        <button
          type="button"
          className="button"
          data-camera
          aria-pressed={isOn}
          onClick={() => {
            if (!isOn) isLatest.current = empty();
            setIsOn(!isOn);
          }}
        >
          <Phrase text={isOn ? words['camera-stop'] : words.camera} />
        </button>
        <label className="button">
          <Phrase text={words.photo} />
          {/* biome-ignore lint/plugin: what was chosen is read once and taken out again */}
          <input className="visually-hidden" type="file" accept="image/*" data-photo onChange={readPhoto} />
        </label>
      </div>
      {isOn && (
        <Finder
          hint={words['camera-hint']}
          found={(text) => {
            setIsOn(false);
            found(text);
          }}
          failed={() => {
            setIsOn(false);
            // A sheet that was scanned meanwhile stays.
            if (isLatest.current()) empty('camera-failed');
          }}
        />
      )}
      <canvas hidden ref={canvas} />
    </section>
  );
}

async function codeInFile(file: File, canvas: HTMLCanvasElement): Promise<string | undefined> {
  const picture = await createImageBitmap(file);
  try {
    return codeInImage(picture, picture.width, picture.height, canvas);
  } finally {
    picture.close();
  }
}

/** Takes the last picture out of memory. */
function clear(canvas: HTMLCanvasElement | null) {
  if (!canvas) return;
  canvas.width = 0;
  canvas.height = 0;
}

interface FinderProps {
  hint: string;
  found: (text: string) => void;
  failed: () => void;
}

/** The camera's picture, looked at until a code is in it. */
function Finder({ hint, found, failed }: FinderProps) {
  const video = useRef<HTMLVideoElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const latest = useRef({ found, failed });
  useEffect(() => {
    latest.current = { found, failed };
  });
  useEffect(() => {
    let stream: MediaStream | undefined;
    let timer: ReturnType<typeof setTimeout>;
    let isStopped = false;
    const stop = () => {
      isStopped = true;
      clearTimeout(timer);
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    const start = async () => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment', width: 1280 } });
      if (isStopped || !video.current) return stop();
      video.current.srcObject = stream;
      await video.current.play();
      while (!isStopped && video.current && canvas.current) {
        const { videoWidth, videoHeight } = video.current;
        const text = codeInImage(video.current, videoWidth, videoHeight, canvas.current, 1);
        if (text !== undefined) return latest.current.found(text);
        await new Promise((look) => {
          timer = setTimeout(look, lookMs);
        });
      }
    };
    start().catch(() => {
      if (!isStopped) latest.current.failed();
      stop();
    });
    return stop;
  }, []);
  return (
    <div>
      {/* biome-ignore lint/plugin: the camera's stream has no address, and nothing is fetched */}
      <video ref={video} muted playsInline width={320} aria-label={hint} />
      <canvas hidden ref={canvas} />
      <p>{hint}</p>
    </div>
  );
}
