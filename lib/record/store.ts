import { kioskMinutes, mayKeepOnPhone } from '../clinic/pack-in-use.ts';
import type { Answers } from '../flow/answers.ts';
import { isExpired } from './expiry.ts';
import { onChange } from './on-change.ts';
import { type DiscardReason, parseRecord, restore } from './restore.ts';
import { phoneStorage, type SafeStorage, tabStorage } from './safe-storage.ts';
import { type SavedVisit, serialise } from './serialise.ts';
import { storageNames } from './storage-names.ts';

/** What the person has to know about the saved visit. */
export type SaveNotice =
  | `discarded-${DiscardReason}`
  /** Nothing can be stored: a reload loses the visit. */
  | 'blocked'
  /** The phone refused an answer: the visit is in this tab now. */
  | 'back-in-tab'
  /** The visit was copied in another browser and pasted here. */
  | 'copied'
  /** The visit on the phone was ended, erased or replaced, or it expired. */
  | 'gone'
  /** Another tab has answered since: that is shown, and the question is asked again. */
  | 'changed-elsewhere';

export interface SaveState {
  /** As last read or written; undefined before the first answer. */
  readonly visit?: SavedVisit | undefined;
  /** The one place where the visit is. */
  readonly place: 'memory' | 'tab' | 'phone';
  readonly notice?: SaveNotice | undefined;
}

/** What came of moving the visit. `changed`: it was not moved, for another tab has changed or ended it. */
type MoveResult = 'moved' | 'changed' | 'refused';

/** Another visit is where this one was to go, as it was read: the person is asked whether it may be replaced. */
export interface Occupied {
  readonly occupiedBy: SavedVisit;
}

/** What of a visit comes with a copy of it. */
export type Copy = Pick<SavedVisit, 'answers' | 'answeredAt' | 'clinic'>;

interface Device {
  readonly tab: SafeStorage;
  readonly phone: SafeStorage;
  /** In milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
}

const name = storageNames.visit;

// While a visit is on the phone, the tab holds its id alone, written so that it is no record.
const pointerTo = (id: string) => `on the phone: ${id}`;
const idIn = (text: unknown) => (typeof text === 'string' ? text.match(/^on the phone: (.{1,40})$/)?.[1] : undefined);

/**
 * The saved visit of one tab. It is in exactly one place: in the tab, or on the phone, which holds at most one. Every
 * change reads that place first and goes on only from the revision this tab last read. Nothing here throws.
 */
export function createSaveStore({ tab, phone, now, newId }: Device) {
  let state: SaveState = { place: 'tab' };
  let isStartPage = false;
  let stopWatching = () => {};
  const listeners = new Set<() => void>();
  const set = (next: SaveState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const storageOf = (place: SaveState['place']) => (place === 'phone' ? phone : tab);
  const put = (storage: SafeStorage, text: string | null | undefined) =>
    typeof text === 'string' ? storage.write(name, text) : storage.remove(name);

  /** Reads what is saved, as a page does when it opens: the check, or the start page, which offers to go on with it. */
  function open(page: 'start' | 'check'): void {
    isStartPage = page === 'start';
    set(find());
  }

  /**
   * What is saved, and a notice where something is no longer there or could not be used; that is removed. An earlier notice
   * stays as long as the visit that it is about.
   */
  function find(): SaveState {
    const before = state;
    let news: SaveNotice | undefined;
    const found = (place: SaveState['place'], visit?: SavedVisit): SaveState => ({
      visit,
      place,
      notice: news ?? (visit?.id === before.visit?.id ? before.notice : undefined),
    });
    // On a kiosk nothing is to be stored, and the page says so itself.
    const blocked = (): SaveState => ({ place: 'memory', notice: kioskMinutes() ? undefined : 'blocked' });
    const own = tab.read(name);
    if (!isStartPage && tab.read(storageNames.copied)) {
      tab.remove(storageNames.copied);
      news = 'copied';
    }
    if (typeof own === 'string' && !idIn(own)) {
      const { visit, reason } = restore(own, now(), 'tab');
      if (visit) return found('tab', visit);
      tab.remove(name);
      news = `discarded-${reason}`;
    }
    const text = phone.read(name);
    // A storage that cannot be read does not mean that the visit is gone.
    if (idIn(own) && text === undefined) return blocked();
    const onPhone = typeof text === 'string' ? restore(text, now(), 'phone') : undefined;
    if (idIn(own) && (!onPhone || (onPhone.visit && onPhone.visit.id !== idIn(own)))) {
      news = 'gone';
      // The check leaves it to the start page to forget the visit, so that the person is told there.
      if (!isStartPage) return found('tab');
      tab.remove(name);
    }
    if (onPhone?.visit) {
      tab.write(name, pointerTo(onPhone.visit.id));
      return found('phone', onPhone.visit);
    }
    if (onPhone) {
      phone.remove(name);
      tab.remove(name);
      news = `discarded-${onPhone.reason}`;
    }
    const isStored = own !== undefined && tab.write(storageNames.probe, '1') && tab.remove(storageNames.probe);
    return isStored ? found('tab') : blocked();
  }

  /**
   * Reads the visit's place again. Whether it still holds what this tab last read; if not, the state is what it does hold.
   * Before a change of their own the person is told that it is not made.
   */
  function refresh(isBeforeChange = false): boolean {
    const { visit, place, notice } = state;
    if (!visit && typeof tab.read(name) === 'string') {
      // The storage could not be read when the page opened.
      set(find());
      return !state.visit;
    }
    const text = visit && storageOf(place).read(name);
    if (!visit || text === undefined || text === serialise(visit)) return true;
    const found = text === null ? undefined : parseRecord(text).visit;
    if (found?.id === visit.id) {
      if (found.revision < visit.revision) return true;
      set({ visit: found, place, notice: isBeforeChange ? 'changed-elsewhere' : notice });
      return false;
    }
    // What a script of the host took out of the tab is still in this page, and no other tab can have erased it.
    if (place !== 'phone') return true;
    tab.write(name, pointerTo(visit.id));
    if (isStartPage) open('start');
    else set({ place: 'tab', notice: 'gone' });
    return false;
  }

  /**
   * Saves the answers where the visit is, those to a clinic's own questions among them. Whether they were taken; not so if
   * another tab has changed or ended the visit. A storage that refuses them must not bring back older ones: what was there
   * is removed, and the person is told.
   */
  function save(answers: Answers, answeredAt: number, clinic = state.visit?.clinic): boolean {
    if (!refresh(true)) return false;
    const { place, notice, visit: { id, revision } = { id: newId(), revision: 0 } } = state;
    const visit = { id, revision: revision + 1, answeredAt, answers, clinic };
    if (place === 'memory' && idIn(tab.read(name))) {
      // The phone holds another visit and cannot be read: what leads there is not written over.
      set({ visit, place, notice });
      return true;
    }
    const text = serialise(visit);
    const isIn = (storage: SafeStorage) => {
      const isWritten = storage.write(name, text);
      if (!isWritten) storage.remove(name);
      return isWritten;
    };
    const isOver = notice === 'blocked' || notice === 'changed-elsewhere';
    if (isIn(storageOf(place)))
      set({ visit, place: place === 'phone' ? place : 'tab', notice: isOver ? undefined : notice });
    else if (place === 'phone' && isIn(tab)) set({ visit, place: 'tab', notice: 'back-in-tab' });
    else set({ visit, place: 'memory', notice: place === 'memory' ? notice : 'blocked' });
    return true;
  }

  /**
   * Writes to the tab, and to the phone unless that is left as it is; null: nothing is there afterwards. Where either
   * refuses, both are put back as they were.
   */
  function move(visit: SavedVisit, place: 'tab' | 'phone', inTab: string, onPhone?: string | null) {
    const before = [tab.read(name), phone.read(name)] as const;
    if (put(tab, inTab) && (onPhone === undefined || put(phone, onPhone))) {
      set({ visit, place });
      return 'moved';
    }
    put(tab, before[0]);
    if (onPhone !== undefined) put(phone, before[1]);
    return 'refused';
  }

  /** Whether that is not, or no longer, the visit of which the person said that it may be replaced. */
  const isUnseen = (visit: SavedVisit, replaced: SavedVisit | undefined) =>
    !replaced || serialise(replaced) !== serialise(visit);

  /**
   * Puts a visit that was copied in another browser into this tab, as a new one, in the place of the one that is saved
   * here, if that is the one that may be `replaced`.
   */
  function takeCopy({ answers, answeredAt, clinic }: Copy, replaced?: SavedVisit): MoveResult | Occupied {
    set(find());
    const { visit, place } = state;
    if (visit && isUnseen(visit, replaced)) return { occupiedBy: visit };
    const copy = { id: newId(), revision: 1, answeredAt, answers, clinic };
    const isSaid = tab.write(storageNames.copied, '1');
    if (isSaid && move(copy, 'tab', serialise(copy), place === 'phone' ? null : undefined) === 'moved') return 'moved';
    tab.remove(storageNames.copied);
    return 'refused';
  }

  /** Moves the visit to the phone, in the place of another there if that is the one that may be `replaced`. */
  function keep(replaced?: SavedVisit): MoveResult | Occupied {
    if (!refresh(true) || !state.visit) return 'changed';
    if (state.place === 'phone') return 'moved';
    if (!mayKeepOnPhone()) return 'refused';
    const before = phone.read(name);
    if (before === undefined) return 'refused';
    const other = before === null ? undefined : restore(before, now(), 'phone').visit;
    if (other && isUnseen(other, replaced)) return { occupiedBy: other };
    const moved = { ...state.visit, id: newId(), revision: state.visit.revision + 1 };
    return move(moved, 'phone', pointerTo(moved.id), serialise(moved));
  }

  /** Moves the visit from the phone back into this tab. `too-old`: the tab would not hold answers of that age. */
  function stopKeeping(): MoveResult | 'too-old' {
    if (!refresh(true) || !state.visit) return 'changed';
    const { visit, place } = state;
    if (place !== 'phone') return 'moved';
    return isExpired(visit.answeredAt, now(), 'tab') ? 'too-old' : move(visit, 'tab', serialise(visit), null);
  }

  /** Clears every storage, the choices of language and text size too. Whether nothing is left in any of them. */
  function erase(): boolean {
    const isOnPhone = state.place === 'phone' || idIn(tab.read(name)) !== undefined;
    const isOutOfReach = isOnPhone && phone.read(name) === undefined;
    const removed = [tab, phone].flatMap((storage) => Object.values(storageNames).map((each) => storage.remove(each)));
    set({ place: 'tab' });
    return !isOutOfReach && removed.every(Boolean);
  }

  /** Calls back after every change of the state, another tab's too. Returns how to stop. */
  function subscribe(listener: () => void): () => void {
    if (listeners.size === 0) stopWatching = onChange(() => (isStartPage ? open('start') : refresh()));
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) stopWatching();
    };
  }

  return {
    open,
    refresh,
    save,
    takeCopy,
    keep,
    stopKeeping,
    erase,
    subscribe,
    getState: () => state,
    /** The person has read the notice, or is to read another one. */
    setNotice: (notice?: SaveNotice) => set({ ...state, notice }),
  };
}

/** The saved visit of this page. */
export const savedVisit = createSaveStore({
  tab: tabStorage,
  phone: phoneStorage,
  now: Date.now,
  newId: () => crypto.getRandomValues(new Uint32Array(2)).join('-'),
});
