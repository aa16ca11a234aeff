import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { isLocale, locales } from '@/lib/i18n/locales.ts';
import { ignoreDoubleClick } from '../layout/use-ignore-double-click.ts';
import { clinicWord } from './clinic-words.ts';

/** In milliseconds: how long the warning is shown before everything is erased. */
const warning = 60_000;
const second = 1000;
const touches = ['pointerdown', 'keydown', 'input', 'scroll', 'wheel', 'touchmove'];

interface IdleWarningProps {
  minutes: number;
  /** Whether this is the page that leaving leads to: until somebody touches it there is nothing to leave. */
  isStart: boolean;
  leave: () => void;
}

/**
 * Leaves once nobody has touched the page for so many minutes. In the last of them a dialog says so, and only its button
 * or Escape answers it: a sleeve on the screen is no person.
 */
export function IdleWarning({ minutes, isStart, leave }: IdleWarningProps) {
  const touchedAt = useRef(isStart ? Number.POSITIVE_INFINITY : Date.now());
  const [secondsLeft, setSecondsLeft] = useState<number>();
  const isWarning = secondsLeft !== undefined;
  useEffect(() => {
    const controller = new AbortController();
    const stop = () => {
      clearInterval(timer);
      controller.abort();
    };
    const touch = () => {
      if (!isWarning) touchedAt.current = Date.now();
    };
    for (const type of touches) addEventListener(type, touch, { capture: true, signal: controller.signal });
    const look = () => {
      // By the clock: a device that slept has waited too.
      const left = touchedAt.current + minutes * 60_000 - Date.now();
      if (left <= 0) {
        // Once: to leave again would begin the load of the start page from its beginning, again and again on a slow network.
        stop();
        leave();
      } else setSecondsLeft(left > warning ? undefined : Math.ceil(left / second));
    };
    const timer = setInterval(look, second);
    // A device that slept shows the page before the timer runs.
    document.addEventListener('visibilitychange', look, { signal: controller.signal });
    return stop;
  }, [isWarning, minutes, leave]);
  const stay = () => {
    touchedAt.current = Date.now();
    setSecondsLeft(undefined);
  };
  return isWarning && <Warning seconds={secondsLeft} stay={stay} leave={leave} />;
}

function Warning({ seconds, stay, leave }: { seconds: number; stay: () => void; leave: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    // The dialog can appear under a finger that is already tapping.
    ignoreDoubleClick();
    dialog.current?.showModal();
  }, []);
  const { lang } = document.documentElement;
  const say = (key: string) => clinicWord(isLocale(lang) ? lang : locales[0], `Screens.Kiosk.${key}`, { seconds });
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      data-kiosk-warning
      aria-labelledby="kiosk-warning"
      aria-describedby="kiosk-warning-text"
      onClose={stay}
    >
      <h2 id="kiosk-warning">{say('idle-title')}</h2>
      <p id="kiosk-warning-text">{say('idle-text')}</p>
      <div className="actions">
        <button type="button" className="button primary" data-action="kiosk-stay" onClick={stay}>
          {say('idle-stay')}
        </button>
        <button type="button" className="button" data-action="kiosk-erase" onClick={leave}>
          {say('idle-erase')}
        </button>
      </div>
    </dialog>
  );
}
