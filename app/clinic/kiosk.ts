import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { locales } from '@/lib/i18n/locales.ts';
import { removeWorker } from '@/lib/record/remove-worker.ts';
import { savedVisit } from '@/lib/record/store.ts';
import { addressOf } from '../layout/address.ts';
import { IdleWarning } from './idle-warning.tsx';

// A device at the counter that one person after another uses. Nothing of a visit outlives its page, and the page does not
// outlive the visit.

/** Ends the visit: forgets it, and replaces the page by the start in the first language. */
export function leaveKiosk(): void {
  document.documentElement.hidden = true;
  savedVisit.erase();
  location.replace(addressOf(locales[0]));
}

/**
 * Erases when the person prints, and when nobody touched the page for so many minutes, the last of them with a warning that
 * can be answered. Also sees to it that no page stays alive behind this one, and that no worker keeps the site.
 */
export function startKiosk(minutes: number): void {
  void removeWorker(`${process.env.BASE_PATH ?? ''}/`);
  // A page that the browser keeps alive would show the next person this one's answers.
  addEventListener('pagehide', () => {
    document.documentElement.hidden = true;
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
  addEventListener('afterprint', leaveKiosk);

  const place = document.getElementById('kiosk');
  const isStart = location.pathname === addressOf(locales[0]);
  if (place) createRoot(place).render(createElement(IdleWarning, { minutes, isStart, leave: leaveKiosk }));
}
