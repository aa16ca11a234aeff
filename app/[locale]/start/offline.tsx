'use client';
import { useEffect, useState } from 'react';
import { keepForOffline, takeVersion } from './service-worker.ts';

/** What the offer of a new version says, in the language of the page. */
export interface OfflineWords {
  readonly offer: string;
  readonly take: string;
}

/**
 * Keeps the site for use without a network. With words it also offers a new version; without any, as during a visit, it
 * stays silent, so that nothing changes under the person's hands.
 */
export function Offline({ words }: { words?: OfflineWords }) {
  const [waiting, setWaiting] = useState<ServiceWorker>();
  useEffect(() => keepForOffline(setWaiting), []);
  if (!words) return null;
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
