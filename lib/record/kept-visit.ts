import { type Answers, serialise } from '../flow/answers.ts';
import { isLocale, type Locale } from '../i18n/locales.ts';
import { isPastItsTime, type Store } from './expiry.ts';
import type { Restored } from './restore.ts';

// The only file that touches the browser's storage. Every call may throw (blocked storage, a full quota, a sandboxed
// frame), and a whole visit must still work: what cannot be kept is held in memory, and `isBlocked` says so.

/** The names under which anything is kept; a clinic's site may keep things of its own beside them. */
export const storageKeys = {
  visit: 'self-check.visit',
  language: 'self-check.language',
  textSize: 'self-check.text-size',
  /**
   * Which copy: its id, and "since" when, where it took the place of another. In the tab: these answers, or earlier ones,
   * are those of that copy, with "apart" behind the id once the tab went its own way. On the phone: the copy there, or the id
   * of one that was ended, and when. The version before wrote "yes", in the tab alone.
   */
  keeps: 'self-check.keeps',
} as const;

/** Where answers are kept: this tab, or this phone for 7 days because the person asked for it. */
const areas = { tab: () => window.sessionStorage, phone: () => window.localStorage } as const;

/** What was found in storage, or that another tab erased it. */
export type Kept = Restored | { readonly status: 'erased-elsewhere' };

/** Tells other tabs that the person erased the answers, not merely stopped keeping the copy. */
const erased = 'erased';

function attempt<T, O = T>(access: () => T, otherwise: O): T | O {
  try {
    return access();
  } catch {
    return otherwise;
  }
}

/** Checking a record takes a library that a first visit has no use for. */
const loadRestore = async () => (await import('./restore.ts')).restore;
type Restore = Awaited<ReturnType<typeof loadRestore>>;

function look(store: Store, now: number, restore: Restore | undefined): Restored {
  const text = attempt(() => areas[store]().getItem(storageKeys.visit), null);
  return text === null || !restore ? { status: 'absent' } : restore(text, now, store);
}

/** As `look`, and what is discarded must not be met again at the next visit. */
function read(store: Store, now: number, restore: Restore | undefined): Restored {
  const found = look(store, now, restore);
  if (found.status === 'discarded') attempt(() => remove(store, now), undefined);
  return found;
}

/** Removes answers from one storage. May throw. */
function remove(store: Store, now: number): void {
  // First: a tab that looks between the two must find a copy, or one that was ended.
  if (store === 'phone') attempt(() => rememberEnd(now), undefined);
  areas[store]().removeItem(storageKeys.visit);
}

/** Lets tabs that are not told of it know that the copy on the phone was ended, not erased. May throw. */
function rememberEnd(now: number): void {
  // A copy that the version before made has no name.
  const id = idOnPhone() ?? (isOfTheCopy() ? `${now}` : undefined);
  if (id) areas.phone().setItem(storageKeys.keeps, `${id} ${now}`);
  else areas.phone().removeItem(storageKeys.keeps);
}

/** A copy is named by the time when it was first kept; anything else that stands there names none. */
const idIn = (mark: string | null): string | undefined => mark?.match(/^\d{1,16}(?= |$)/)?.[0];

/** The id of the copy on the phone, or of one that was ended. May throw. */
const idOnPhone = () => idIn(areas.phone().getItem(storageKeys.keeps));

/** Whether this tab's answers are of the visit whose copy is, or was, kept on this phone. May throw. */
const isOfTheCopy = () => areas.tab().getItem(storageKeys.keeps) !== null;

/** What became of the copy of this tab's answers. Where a name is missing, a copy that is there is taken for this tab's. */
function copyOfThisTab(): 'none' | 'there' | 'ended' | 'erased' {
  return attempt(() => {
    if (!isOfTheCopy()) return 'none';
    const [own, id] = [idIn(areas.tab().getItem(storageKeys.keeps)), idOnPhone()];
    const isThere = areas.phone().getItem(storageKeys.visit) !== null;
    // Only an erase takes the id away; another one is of a visit kept after that.
    if (own && id ? own !== id : !id && !isThere) return 'erased';
    return isThere ? 'there' : 'ended';
  }, 'none');
}

/** The mark of the copy that is on the phone now: another one that took its place has the same id. May throw. */
const markOnPhone = () =>
  areas
    .phone()
    .getItem(storageKeys.keeps)
    ?.match(/^\d{1,16}(?: since \d{1,16})?$/)?.[0];

/** Whether this tab's answers are earlier ones of the copy, which another tab has answered since. */
export function isBehindCopy(): boolean {
  return attempt(() => {
    const own = areas.tab().getItem(storageKeys.keeps);
    return (
      own !== null && own === markOnPhone() && areas.phone().getItem(storageKeys.visit) !== null && !isKeptOnPhone()
    );
  }, false);
}

/** Remembers that this tab has answers which its copy does not have. May throw. */
function goApart(): void {
  const id = idIn(areas.tab().getItem(storageKeys.keeps));
  if (id && copyOfThisTab() === 'there') areas.tab().setItem(storageKeys.keeps, `${id} apart`);
}

/** Goes on in this tab alone where the copy was ended elsewhere. */
function leaveEndedCopy(): void {
  if (copyOfThisTab() === 'ended') attempt(() => areas.tab().removeItem(storageKeys.keeps), undefined);
}

/** Whether the phone remembers the end of a copy although no tab can hold answers of that time any more. May throw. */
function remembersTooLong(now: number): boolean {
  const mark = areas.phone().getItem(storageKeys.keeps);
  if (mark === null || areas.phone().getItem(storageKeys.visit) !== null) return false;
  const endedAt = mark.match(/^\d+ (\d+)$/)?.[1];
  return endedAt === undefined || isPastItsTime(Number(endedAt), now, 'tab');
}

/** Whether there is anything for `keptVisit` to look at. That a copy was ended is nothing, until it has to be forgotten. */
export function isAnythingKept(now = Date.now()): boolean {
  const isKeptIn = (area: () => Storage) => attempt(() => area().getItem(storageKeys.visit) !== null, false);
  return (
    Object.values(areas).some(isKeptIn) || attempt(isOfTheCopy, false) || attempt(() => remembersTooLong(now), false)
  );
}

/**
 * The answers kept in this tab, else those kept on this phone, which this tab then goes on keeping there; those on the
 * phone too where another tab has gone on from this tab's own, so that no "no" that was taken back stands here. `now` in
 * milliseconds since 1970. Rejects, leaving everything as it is, when the code that reads a record cannot be loaded.
 */
export async function keptVisit(now: number): Promise<Kept> {
  if (hasHeardOfErase(now)) return { status: 'erased-elsewhere' };
  const isThere = (store: Store) => attempt(() => areas[store]().getItem(storageKeys.visit) !== null, false);
  const restore = isThere('tab') || isThere('phone') ? await loadRestore() : undefined;
  // Another tab may have erased everything while that was loaded; nothing is waited for from here on.
  if (hasHeardOfErase(now)) return { status: 'erased-elsewhere' };
  const inTab = read('tab', now, restore);
  if (inTab.status === 'restored' && !isBehindCopy()) {
    if (isKeptOnPhone()) attempt(() => joinCopy(now), undefined);
    return inTab;
  }
  // Whoever has answers leaves alone what it cannot read: another edition of this page may have written it.
  const onPhone = (inTab.status === 'restored' ? look : read)('phone', now, restore);
  const answeredHere = inTab.status === 'restored' ? inTab.answeredAt : 0;
  if (onPhone.status === 'restored' && onPhone.answeredAt >= answeredHere) {
    attempt(() => areas.tab().removeItem(storageKeys.visit), undefined);
    attempt(() => {
      areas.tab().setItem(storageKeys.visit, areas.phone().getItem(storageKeys.visit) ?? '');
      joinCopy(now);
    }, undefined);
    return onPhone;
  }
  if (inTab.status === 'restored') return inTab;
  attempt(() => areas.tab().removeItem(storageKeys.keeps), undefined);
  return inTab.status === 'discarded' ? inTab : onPhone;
}

/** Takes note of what other tabs did to the copy, and erases here what one of them erased: whether one did. */
function hasHeardOfErase(now: number): boolean {
  // A page that slept, or that shows nothing of a visit, was told neither of an erase nor of an end.
  const isErased = copyOfThisTab() === 'erased';
  leaveEndedCopy();
  attempt(() => remembersTooLong(now) && areas.phone().removeItem(storageKeys.keeps), undefined);
  if (isErased) eraseWhatWasErased();
  return isErased;
}

/** Marks this tab's answers as those of the copy on the phone, which is named where it has no name. May throw. */
function joinCopy(now: number): void {
  const mark = markOnPhone() ?? idOnPhone() ?? `${now}`;
  for (const area of [areas.phone, areas.tab]) area().setItem(storageKeys.keeps, mark);
}

/** What could not be kept: anything, or only the copy on the phone. */
export type Unkept = 'blocked' | 'copy-ended';

/**
 * Keeps the answers in this tab, and in the phone's copy where it is this tab's. Tells what refused them. Earlier answers
 * do not stay where these could not be written: they would come back as the present ones.
 */
export function keepVisit(answers: Answers, answeredAt: number): Unkept | undefined {
  const text = serialise(answers, answeredAt);
  leaveEndedCopy();
  const hadCopy = isKeptOnPhone();
  if (!hadCopy) attempt(goApart, undefined);
  const isKeptIn = (store: Store) =>
    attempt(() => {
      areas[store]().setItem(storageKeys.visit, text);
      return true;
    }, false);
  const isCopied = hadCopy && isKeptIn('phone');
  const isInTab = isKeptIn('tab');
  if (!isInTab) attempt(() => areas.tab().removeItem(storageKeys.visit), undefined);
  // A copy that the tab cannot keep pace with would be left behind by the next answer.
  if (hadCopy && !(isCopied && isInTab)) endCopy(Date.now());
  if (!isInTab) return 'blocked';
  return hadCopy && !isCopied ? 'copy-ended' : undefined;
}

/** Ends the copy of this tab's answers; what the tab holds stays. */
function endCopy(now: number): void {
  attempt(() => remove('phone', now), undefined);
  attempt(() => areas.tab().removeItem(storageKeys.keeps), undefined);
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

/**
 * Starts or ends the 7-day copy on this phone. Returns whether there is one of this tab afterwards. `now` in milliseconds
 * since 1970.
 */
export function keepOnPhone(isWanted: boolean, answers: Answers, answeredAt: number, now = Date.now()): boolean {
  const before = attempt(onPhoneNow, undefined);
  attempt(() => {
    if (isWanted) {
      const id = idOnPhone();
      const mark = id ? `${id} since ${now}` : `${now}`;
      // In this order: no other tab may take this for its own copy gone on, nor this one have a mark without a copy.
      areas.tab().setItem(storageKeys.visit, serialise(answers, answeredAt));
      areas.phone().setItem(storageKeys.keeps, mark);
      areas.phone().setItem(storageKeys.visit, serialise(answers, answeredAt));
      areas.tab().setItem(storageKeys.keeps, mark);
    } else {
      // The phone's copy may be the only one: the tab takes it over before it goes.
      areas.tab().setItem(storageKeys.visit, serialise(answers, answeredAt));
      remove('phone', now);
      areas.tab().removeItem(storageKeys.keeps);
    }
  }, undefined);
  const isKept = isKeptOnPhone();
  // Half a copy, of which it is said that it could not be made, must not be met by whoever opens the page next.
  if (isWanted && !isKept) attempt(() => before?.forEach(putOnPhone), undefined);
  return isKept;
}

/** What of a copy stands on the phone. May throw. */
const onPhoneNow = () =>
  [storageKeys.visit, storageKeys.keeps].map((key) => [key, areas.phone().getItem(key)] as const);

/** Puts back what stood on the phone. May throw. */
function putOnPhone([key, text]: readonly [key: string, text: string | null]): void {
  if (text === null) areas.phone().removeItem(key);
  else areas.phone().setItem(key, text);
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
    // First: a tab that looks in between must not take this for the end of a copy.
    attempt(() => area().removeItem(storageKeys.keeps), undefined);
    attempt(() => {
      if (area().getItem(storageKeys.visit) !== null) area().setItem(storageKeys.visit, erased);
    }, undefined);
    empty(area);
  }
}

function empty(area: () => Storage): void {
  for (const key of Object.values(storageKeys)) attempt(() => area().removeItem(key), undefined);
}

/** Follows another tab's erase. A visit that was kept on the phone after it is not what was erased. */
function eraseWhatWasErased(): void {
  if (attempt(idOnPhone, undefined) === undefined) eraseEverything();
  else empty(areas.tab);
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

/** Whether larger text was chosen in this tab; undefined where the browser does not tell. */
export function isTextLarge(): boolean | undefined {
  return attempt(() => areas.tab().getItem(storageKeys.textSize) !== null, undefined);
}

/** Remembers for this tab whether text is to be larger. */
export function chooseLargeText(isLarge: boolean): void {
  attempt(() => {
    if (isLarge) areas.tab().setItem(storageKeys.textSize, 'large');
    else areas.tab().removeItem(storageKeys.textSize);
  }, undefined);
}

/** What another tab did to the visit whose copy this tab keeps on the phone. */
interface Elsewhere {
  /** It erased the answers, and they have been erased here. */
  erased: () => void;
  /** It answered: `keptVisit` knows whether this tab goes on with that. */
  answered: () => void;
}

/** Follows what another tab does to the copy of this tab's answers, and calls back. Returns how to stop. */
export function followElsewhere({ erased: hasErased, answered }: Elsewhere): () => void {
  const listen = ({ key, newValue }: StorageEvent) => {
    if (key !== storageKeys.visit || !attempt(isOfTheCopy, false)) return;
    if (newValue === erased) {
      eraseWhatWasErased();
      hasErased();
    }
    // Another tab stopped keeping the copy: these answers stay, in this tab alone.
    else if (newValue === null) attempt(() => areas.tab().removeItem(storageKeys.keeps), undefined);
    else answered();
  };
  window.addEventListener('storage', listen);
  return () => window.removeEventListener('storage', listen);
}

/**
 * Calls back when another tab has started, changed, ended or erased a copy on this phone, or may have: a page that the
 * browser kept alive was told of nothing. Returns how to stop.
 */
export function onCopyChanged(callBack: () => void): () => void {
  const listen = ({ key }: StorageEvent) => {
    if (key === null || key === storageKeys.visit || key === storageKeys.keeps) callBack();
  };
  window.addEventListener('storage', listen);
  window.addEventListener('pageshow', callBack);
  return () => {
    window.removeEventListener('storage', listen);
    window.removeEventListener('pageshow', callBack);
  };
}
