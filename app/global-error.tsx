'use client';
import './style/style.css';
import { addressOf } from './frame/address.ts';

/**
 * The last resort, when even the frame of a page broke. It has nothing to lean on, neither messages nor a language, so
 * its few words stand here.
 */
export default function GlobalError() {
  return (
    <html lang="ja" translate="no">
      <body>
        <title>画面を表示できませんでした / This page could not be shown</title>
        <main id="main" data-screen="error" className="stack">
          <h1 data-phrase>
            画面を
            <wbr />
            表示できませんでした
          </h1>
          <p>この端末に残した回答は、そのままです。</p>
          <p>
            <a className="button primary" href={addressOf('ja')} hrefLang="ja">
              はじめの画面へ
            </a>
          </p>
          <div className="stack" lang="en">
            <h2>This page could not be shown</h2>
            <p>The answers on this device are still there.</p>
            <p>
              <a className="button" href={addressOf('en')} hrefLang="en">
                Go to the start page
              </a>
            </p>
          </div>
        </main>
      </body>
    </html>
  );
}
