import { kioskMinutes } from '@/lib/clinic/pack-in-use.ts';

/** In milliseconds: the page's own files come first, and what is kept for later comes after them. */
const pause = 3000;

/**
 * Sees to it that this browser keeps the site's files for use without a network, and tells of a new version that waits
 * to be taken. Does nothing where service workers are missing or refused. Returns how to stop listening.
 */
export function keepForOffline(isWaiting: (worker: ServiceWorker) => void): () => void {
  const { serviceWorker } = navigator;
  if (!serviceWorker || window.top !== window || kioskMinutes()) return () => {};
  const stopped = new AbortController();
  const { signal } = stopped;

  const watch = (registration: ServiceWorkerRegistration) => {
    const look = () => {
      // Without a version in use there is nothing to change from: the first one simply starts.
      if (!signal.aborted && registration.waiting && registration.active) isWaiting(registration.waiting);
    };
    const follow = () => registration.installing?.addEventListener('statechange', look, { signal });
    look();
    // The page's own load may have begun the update already.
    follow();
    registration.addEventListener('updatefound', follow, { signal });
  };
  const register = async () => {
    if (signal.aborted) return;
    try {
      watch(await serviceWorker.register(`${process.env.BASE_PATH ?? ''}/sw.js`, { updateViaCache: 'none' }));
    } catch {
      // Storage is blocked, or the host sends no worker: the site works without one.
    }
  };
  const timer = setTimeout(register, pause);
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => stopped.abort();
}

/** Lets the waiting version take over, and reloads the page from it. */
export function takeVersion(waiting: ServiceWorker): void {
  // Taken in another tab: it no longer waits, and will not take over once more.
  if (waiting.state !== 'installed') {
    location.reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage('update');
}
