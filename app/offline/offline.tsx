'use client';
import { useEffect, useState } from 'react';
import { keepForOffline, takeVersion } from './service-worker.ts';

/** What the offer of a new version says, in the language of the page. */
export interface OfflineWords {
  readonly offer: string;
  readonly take: string;
}

/** Keeps the site for use without a network, and offers a new version. */
export function Offline({ words }: { words: OfflineWords }) {
  const [waiting, setWaiting] = useState<ServiceWorker>();
  useEffect(() => keepForOffline(setWaiting), []);
  return (
    <div role="status">
      {waiting && (
        <div className="notice" data-notice>
          <p>{words.offer}</p>
          <button type="button" className="button" data-action="update" onClick={() => takeVersion(waiting)}>
            {words.take}
          </button>
        </div>
      )}
    </div>
  );
}
