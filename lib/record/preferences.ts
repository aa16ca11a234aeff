import { isLocale, type Locale } from '../i18n/locales.ts';
import { tabStorage } from './safe-storage.ts';
import { storageNames } from './storage-names.ts';

/** The language chosen during the check in this tab, if any. */
export function chosenLocale(): Locale | undefined {
  const found = tabStorage.read(storageNames.language);
  return isLocale(found) ? found : undefined;
}

/** Remembers the language chosen during the check, for a reload of this tab. */
export function chooseLocale(locale: Locale): void {
  tabStorage.write(storageNames.language, locale);
}

/** Has the check open in the language of the page that leads to it, also where another was chosen in the check before. */
export function openCheckIn(locale: Locale): void {
  if (chosenLocale()) chooseLocale(locale);
}

/** Whether larger text was chosen in this tab; undefined where the browser does not say. */
export function isTextLarge(): boolean | undefined {
  const found = tabStorage.read(storageNames.textSize);
  return found === undefined ? undefined : found !== null;
}

/** Remembers for this tab whether text is to be larger. */
export function chooseLargeText(isLarge: boolean): void {
  if (isLarge) tabStorage.write(storageNames.textSize, 'large');
  else tabStorage.remove(storageNames.textSize);
}
