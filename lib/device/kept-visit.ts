import { type Answers, serialise } from '../flow/answers.ts';
import type { Store } from '../flow/expiry.ts';
import type { Restored } from '../flow/restore.ts';
import { isLocale, type Locale } from '../i18n/locales.ts';

// The only file that touches the browser's storage. Every call may throw (blocked storage, a full quota, a sandboxed
// frame), and a whole visit must still work: what cannot be kept is held in memory, and `isBlocked` says so.

/** The names under which anything is kept; a clinic's site may keep things of its own beside them. */
export const storageKeys = {
  visit: 'self-check.visit',
  language: 'self-check.language',
  textSize: 'self-check.text-size',
  /** In the tab: these answers, or earlier ones of the same visit, are those whose copy is kept on the phone. */
  keeps: 'self-check.keeps',
} as const;

/** Where answers are kept: this tab, or this phone for 7 days because the person asked for it. */
const areas = { tab: () => window.sessionStorage, phone: () => window.localStorage } as const;

/** What was found in storage, or that another tab erased it. */
export type Kept = Restored | { readonly status: 'erased-elsewhere' };

/** Tells other tabs that the person erased the answers, not merely stopped keeping the copy. */
const erased = 'erased';

function attempt<T>(access: () => T, otherwise: T): T {
  try {
    return access();
  } catch {
    return otherwise;
  }
}

async function read(store: Store, now: number): Promise<Restored> {
  const text = attempt(() => areas[store]().getItem(storageKeys.visit), null);
  if (text === null) return { status: 'absent' };
  // Checking a record takes a library that a first visit has no use for.
  const { restore } = await import('../flow/restore.ts');
  const found = restore(text, now, store);
  // What was discarded must not be met again at the next visit.
  if (found.status === 'discarded') attempt(() => areas[store]().removeItem(storageKeys.visit), undefined);
  return found;
}

/** Whether anything is kept, without looking at what it is. */
export function isAnythingKept(): boolean {
  const isKeptIn = (area: () => Storage) => attempt(() => area().getItem(storageKeys.visit) !== null, false);
  return Object.values(areas).some(isKeptIn) || attempt(isOfTheCopy, false);
}

/**
 * The answers kept in this tab, else those kept on this phone, which this tab then goes on keeping there. `now` in
 * milliseconds since 1970. Rejects, leaving everything as it is, when the code that reads a record cannot be loaded.
 */
export async function keptVisit(now: number): Promise<Kept> {
  const isCopyGone = attempt(() => isOfTheCopy() && areas.phone().getItem(storageKeys.visit) === null, false);
  if (isCopyGone) {
    // A page that slept, or that shows nothing of a visit, was not told of it.
    eraseEverything();
    return { status: 'erased-elsewhere' };
  }
  const inTab = await read('tab', now);
  if (inTab.status === 'restored') return inTab;
  const onPhone = await read('phone', now);
  if (onPhone.status === 'restored') {
    attempt(() => {
      areas.tab().setItem(storageKeys.visit, areas.phone().getItem(storageKeys.visit) ?? '');
      areas.tab().setItem(storageKeys.keeps, 'yes');
    }, undefined);
    return onPhone;
  }
  attempt(() => areas.tab().removeItem(storageKeys.keeps), undefined);
  return inTab.status === 'discarded' ? inTab : onPhone;
}

/** Whether this tab's answers are of the visit whose copy is, or was, kept on this phone. May throw. */
const isOfTheCopy = () => areas.tab().getItem(storageKeys.keeps) !== null;

/**
 * Keeps the answers in this tab, and in the phone's copy where it is this tab's. False when the tab cannot keep them.
 */
export function keepVisit(answers: Answers, answeredAt: number): boolean {
  const text = serialise(answers, answeredAt);
  if (isKeptOnPhone()) attempt(() => areas.phone().setItem(storageKeys.visit, text), undefined);
  return attempt(() => {
    areas.tab().setItem(storageKeys.visit, text);
    return true;
  }, false);
}

/**
 * Whether the copy kept on this phone for 7 days is that of this tab's answers. Once another tab has answered, the copy
 * is the other's: this tab's older answers must not replace it.
 */
export function isKeptOnPhone(): boolean {
  return attempt(() => {
    const copy = areas.phone().getItem(storageKeys.visit);
    return isOfTheCopy() && copy !== null && copy === areas.tab().getItem(storageKeys.visit);
  }, false);
}

/** Starts or ends the 7-day copy on this phone. Returns whether there is one of this tab afterwards. */
export function keepOnPhone(isWanted: boolean, answers: Answers, answeredAt: number): boolean {
  attempt(() => {
    if (isWanted) {
      // In this order: a tab must not be marked as having a copy that the phone refused to take.
      for (const area of [areas.tab, areas.phone]) area().setItem(storageKeys.visit, serialise(answers, answeredAt));
      areas.tab().setItem(storageKeys.keeps, 'yes');
    } else {
      // The phone's copy may be the only one: the tab takes it over before it goes.
      areas.tab().setItem(storageKeys.visit, serialise(answers, answeredAt));
      areas.phone().removeItem(storageKeys.visit);
      areas.tab().removeItem(storageKeys.keeps);
    }
  }, undefined);
  return isKeptOnPhone();
}

/** Whether this browser refuses to let a tab keep anything at all. */
export function isBlocked(): boolean {
  return !attempt(() => {
    const probe = 'self-check.probe';
    areas.tab().setItem(probe, probe);
    areas.tab().removeItem(probe);
    return true;
  }, false);
}

/** Removes everything this product keeps, in every storage, and lets other tabs know. */
export function eraseEverything(): void {
  for (const area of Object.values(areas)) {
    attempt(() => {
      if (area().getItem(storageKeys.visit) !== null) area().setItem(storageKeys.visit, erased);
    }, undefined);
    for (const key of Object.values(storageKeys)) attempt(() => area().removeItem(key), undefined);
  }
}

/** The language chosen during the check in this tab, if any. */
export function chosenLocale(): Locale | undefined {
  const found = attempt(() => areas.tab().getItem(storageKeys.language), null);
  return isLocale(found) ? found : undefined;
}

/** Remembers the language chosen during the check, for a reload of this tab. */
export function chooseLocale(locale: Locale): void {
  attempt(() => areas.tab().setItem(storageKeys.language, locale), undefined);
}

/** Whether larger text was chosen in this tab. */
export function isTextLarge(): boolean {
  return attempt(() => areas.tab().getItem(storageKeys.textSize) !== null, false);
}

/** Remembers for this tab whether text is to be larger. */
export function chooseLargeText(isLarge: boolean): void {
  attempt(() => {
    if (isLarge) areas.tab().setItem(storageKeys.textSize, 'large');
    else areas.tab().removeItem(storageKeys.textSize);
  }, undefined);
}

/** Calls back when another tab erased the answers whose copy this tab keeps on the phone. Returns how to stop. */
export function onErasedElsewhere(callBack: () => void): () => void {
  const listen = ({ key, newValue }: StorageEvent) => {
    if (key !== storageKeys.visit || !attempt(isOfTheCopy, false)) return;
    if (newValue === erased) callBack();
    // Another tab stopped keeping the copy: these answers stay, in this tab alone.
    else if (newValue === null) attempt(() => areas.tab().removeItem(storageKeys.keeps), undefined);
  };
  window.addEventListener('storage', listen);
  return () => window.removeEventListener('storage', listen);
}
