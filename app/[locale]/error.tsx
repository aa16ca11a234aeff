'use client';
import { Fragment, useContext, useEffect, useRef } from 'react';
import { isLocale } from '@/lib/i18n/locales.ts';
import { addressOf } from '../frame/address.ts';
import { ErrorWordsContext } from '../frame/error-words.tsx';

/** What stands in place of a page that broke. The answers are in storage, not in the page: opening it again finds them. */
export default function ErrorScreen() {
  const heading = useRef<HTMLHeadingElement>(null);
  const all = useContext(ErrorWordsContext);
  useEffect(() => heading.current?.focus(), []);
  // The check switches its language within the document.
  const { lang } = document.documentElement;
  const locale = isLocale(lang) ? lang : 'ja';
  const words = all?.[locale];
  return (
    <main id="main" data-screen="error" className="stack">
      <h1 ref={heading} tabIndex={-1} data-phrase>
        {words?.title.map((phrase, index) => (
          <Fragment key={phrase}>
            {index > 0 && <wbr />}
            {phrase}
          </Fragment>
        ))}
      </h1>
      <p>{words?.text}</p>
      <div className="actions">
        <button type="button" className="button primary" onClick={() => location.reload()}>
          {words?.retry}
        </button>
        <a className="button" href={addressOf(locale)}>
          {words?.start}
        </a>
      </div>
    </main>
  );
}
