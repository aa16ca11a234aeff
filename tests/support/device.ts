import { safeStorage } from '../../lib/record/safe-storage.ts';
import { createSaveStore } from '../../lib/record/store.ts';

/** A call of a storage, by its name. */
type Call = 'getItem' | 'setItem' | 'removeItem';

/** A browser's storage, which can be made to refuse calls, or to take everything and keep nothing. */
export function fakeStorage() {
  const texts = new Map<string, string>();
  let isRefused: (call: Call, text: string) => boolean = () => false;
  let isSwallowing = false;
  const unless = <T>(call: Call, text: string, access: () => T): T => {
    if (isRefused(call, text)) throw new DOMException('refused', 'QuotaExceededError');
    return access();
  };
  const storage = {
    getItem: (key: string) => unless('getItem', '', () => texts.get(key) ?? null),
    setItem: (key: string, text: string) => unless('setItem', text, () => void (isSwallowing || texts.set(key, text))),
    removeItem: (key: string) => unless('removeItem', '', () => void texts.delete(key)),
  } as Storage;
  return {
    texts,
    storage: storage as Storage | null,
    refuses: (when: (call: Call, text: string) => boolean) => {
      isRefused = when;
    },
    swallows: () => {
      isSwallowing = true;
    },
  };
}

/** A phone with a clock, one storage of its own, and as many tabs as are opened. */
export function aPhone(startsAt: number) {
  const local = fakeStorage();
  const clock = { now: startsAt };
  let ids = 0;
  const device = (session: ReturnType<typeof fakeStorage>) => ({
    tab: safeStorage(() => session.storage),
    phone: safeStorage(() => local.storage),
    now: () => clock.now,
    newId: () => `id-${++ids}`,
  });
  /** Opens a tab; with a storage given, a page in the tab that has it, as after a reload. */
  const newTab = (session = fakeStorage()) => ({ session, store: createSaveStore(device(session)) });
  return { local, clock, newTab };
}
