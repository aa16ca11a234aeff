import { kioskMinutes } from '../clinic/pack-in-use.ts';

/**
 * A browser's storage whose calls never throw. Storage may be blocked, full, null (Android's web views), or take
 * everything and keep nothing; so each write is read back.
 */
export interface SafeStorage {
  /** The text under a name, null if there is none, undefined if the browser refuses to say. */
  read(name: string): string | null | undefined;
  /** Whether the text is there afterwards. */
  write(name: string, text: string): boolean;
  /** Whether nothing is there afterwards. A storage that cannot be reached at all holds nothing that we put there. */
  remove(name: string): boolean;
}

/** @param find gives the storage; may throw, as access to `localStorage` does where it is blocked */
export function safeStorage(find: () => Storage | null): SafeStorage {
  const read = (name: string) => tryOr(() => find()?.getItem(name), undefined);
  return {
    read,
    write: (name, text) => {
      tryOr(() => find()?.setItem(name, text), undefined);
      return read(name) === text;
    },
    remove: (name) => {
      const storage = tryOr(find, null);
      tryOr(() => storage?.removeItem(name), undefined);
      return !storage || read(name) === null;
    },
  };
}

function tryOr<T>(access: () => T, otherwise: T): T {
  try {
    return access();
  } catch {
    return otherwise;
  }
}

/** The two storages of this browser: of the tab, and of the phone. On a kiosk there are none: a visit is in memory alone. */
export const tabStorage = safeStorage(() => (kioskMinutes() ? null : window.sessionStorage));
export const phoneStorage = safeStorage(() => (kioskMinutes() ? null : window.localStorage));
