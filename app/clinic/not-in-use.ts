import { isLocale } from '@/lib/i18n/locales.ts';
import { clinicWord } from './clinic-words.ts';

/** Takes the clinic's words out of the page, and says on the start page that its settings are not in use. */
export function showNotInUse(): void {
  const { lang } = document.documentElement;
  for (const place of document.querySelectorAll<HTMLElement>('[data-clinic]')) {
    const isNote = place.dataset.clinic === 'name';
    place.replaceChildren(isNote ? clinicWord(isLocale(lang) ? lang : 'ja', 'Clinic.not-in-use') : '');
    place.className = 'notice';
    place.hidden = !isNote;
  }
}
