import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { clinicWord } from '@/app/clinic/clinic-words.ts';
import { leaveKiosk } from '@/app/clinic/kiosk.ts';
import { EraseControl } from '@/app/erase/erase-control.tsx';
import { eraseWords } from '@/app/erase/erase-words.ts';
import { useSavedVisit } from '@/app/keep/use-saved-visit.ts';
import { addressOf } from '@/app/layout/address.ts';
import { isIgnoringClicks, useIgnoreDoubleClick } from '@/app/layout/use-ignore-double-click.ts';
import { kioskMinutes } from '@/lib/clinic/pack-in-use.ts';
import type { Locale } from '@/lib/i18n/locales.ts';
import { useTranslator } from './words-context.tsx';

/**
 * What is seldom needed on a screen of the check: stop, erase, help, about. Closed by Escape or by going elsewhere. On a
 * kiosk it only erases: a device at the counter has one page, and another would end the visit.
 */
export function Menu({ locale, leave }: { locale: Locale; leave: () => void }) {
  const t = useTranslator();
  const words = eraseWords(t);
  const [isOpen, setIsOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  // Where the visit is in this page alone, nobody can stop for now, and other pages open beside this one.
  const isKept = useSavedVisit().place !== 'memory';
  const isKiosk = kioskMinutes() !== undefined;
  const target = isKept ? undefined : '_blank';
  useIgnoreDoubleClick(isOpen);
  const isInside = (target: EventTarget | null) => target instanceof Node && menu.current?.contains(target);
  useEffect(() => {
    if (!isOpen) return;
    const closeOutside = ({ target }: PointerEvent) => {
      if (!isInside(target) && !isIgnoringClicks()) setIsOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  });
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget && !isInside(relatedTarget)) setIsOpen(false);
  };
  const onKeyDown = ({ key, target }: KeyboardEvent) => {
    // Escape in the question that erasing asks closes that alone.
    if (key !== 'Escape' || (target as Element).closest('dialog')) return;
    setIsOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape and focus are those of the controls inside
    <div className="menu" ref={menu} onBlur={onBlur} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        data-action="menu"
        aria-label={t('Frame.menu')}
        aria-expanded={isOpen}
        aria-controls={isOpen ? 'menu' : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d="M5 12h.01M12 12h.01M19 12h.01" />
        </svg>
      </button>
      {isOpen && (
        <ul id="menu">
          {isKept && (
            <li>
              <a data-action="stop" href={addressOf(locale)}>
                {t('Frame.stop')}
              </a>
            </li>
          )}
          <li>
            <EraseControl
              words={isKiosk ? { ...words, erase: clinicWord(locale, 'Screens.Kiosk.finish') } : words}
              leave={isKiosk ? leaveKiosk : leave}
            />
          </li>
          {!isKiosk && (
            <>
              <li>
                <a href={addressOf(locale, 'about/#help')} target={target}>
                  {t('Frame.help')}
                </a>
              </li>
              <li>
                <a href={addressOf(locale, 'about/')} target={target}>
                  {t('Frame.about')}
                </a>
              </li>
            </>
          )}
        </ul>
      )}
    </div>
  );
}
