import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { isLocale, type Locale, otherLocale } from '@/lib/i18n/locales.ts';
import { chooseLocale } from '@/lib/record/preferences.ts';
import en from '@/messages/phrased/error/en.json';
import ja from '@/messages/phrased/error/ja.json';
import { addressOf } from '../layout/address.ts';
import { Phrase } from '../text/phrase.tsx';
import { isSupported } from './supported.ts';

// The words are in the script itself: nothing can be loaded when they are needed.
const wordsIn: Readonly<Record<Locale, typeof ja.Screens.Error>> = { ja: ja.Screens.Error, en: en.Screens.Error };

let isShown = false;

/** Puts the error screen in place of a page that broke, once for whatever broke with it. */
export function showError(error: unknown): void {
  reportError(error);
  // A browser that is too old keeps the exported page, which says so.
  if (isShown || !isSupported()) return;
  isShown = true;
  // The check switches its language within the document.
  const { lang } = document.documentElement;
  // First of all the page goes: nothing that is left of it may stand in the way.
  document.body.replaceChildren();
  delete document.documentElement.dataset.opening;
  createRoot(document.body).render(<ErrorScreen given={isLocale(lang) ? lang : 'ja'} />);
}

/** The answers are in storage, not in the page: opening it again finds them. */
function ErrorScreen({ given }: { given: Locale }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [locale, setLocale] = useState(given);
  const other = otherLocale(locale);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const words = wordsIn[locale];
  return (
    <>
      <header className="site-header">
        <button
          type="button"
          className="link-button locale"
          data-action="locale"
          lang={other}
          onClick={() => {
            chooseLocale(other);
            setLocale(other);
          }}
        >
          {wordsIn[other].language}
        </button>
      </header>
      <main id="main" data-screen="error" className="stack">
        <h1 ref={heading} tabIndex={-1}>
          <Phrase text={words.title} />
        </h1>
        <p>{words.text}</p>
        <div className="actions">
          <button type="button" className="button primary" onClick={() => location.reload()}>
            <Phrase text={words.retry} />
          </button>
          <a className="button" href={addressOf(locale)}>
            <Phrase text={words.start} />
          </a>
        </div>
      </main>
    </>
  );
}
