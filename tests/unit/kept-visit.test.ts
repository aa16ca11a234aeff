import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { serialise } from '../../lib/flow/answers.ts';
import * as device from '../../lib/record/kept-visit.ts';
import { aVisit as visit } from '../support/visits.ts';

// The two storages of a browser, each of which may refuse anything at any time. What a person sees of it is tried in a
// real browser; here every call meets every refusal.

const now = Date.UTC(2026, 10, 24, 9, 30);
const answers = visit({ breastfeeding: 'yes' });
const record = serialise(answers, now);
const { storageKeys } = device;

/** A storage that keeps texts, until `refuses` names the calls that throw. */
function storage() {
  const texts = new Map<string, string>();
  const refused = new Set<string>();
  const allowed = (call: string) => {
    if (refused.has(call))
      throw new DOMException('refused', call === 'setItem' ? 'QuotaExceededError' : 'SecurityError');
  };
  return {
    texts,
    refuses: (...calls: string[]) => calls.map((call) => refused.add(call)),
    getItem: (key: string) => {
      allowed('getItem');
      return texts.get(key) ?? null;
    },
    setItem: (key: string, text: string) => {
      allowed('setItem');
      texts.set(key, text);
    },
    removeItem: (key: string) => {
      allowed('removeItem');
      texts.delete(key);
    },
  };
}

let tab: ReturnType<typeof storage>;
let phone: ReturnType<typeof storage>;
/** Goes on in another tab of the same phone. */
function goTo(other: ReturnType<typeof storage>) {
  tab = other;
  vi.stubGlobal('window', { sessionStorage: tab, localStorage: phone });
}
beforeEach(() => {
  phone = storage();
  goTo(storage());
});
afterEach(() => vi.unstubAllGlobals());

describe('an erase', () => {
  it.each(Object.entries(storageKeys))(
    'leaves no %s behind, in neither storage, and nothing of anybody else’s',
    (_, key) => {
      for (const { texts } of [tab, phone]) texts.set(key, record).set('of-another-page', 'x');
      device.eraseEverything();
      for (const { texts } of [tab, phone]) expect([...texts.keys()]).toEqual(['of-another-page']);
      expect(device.isAnythingKept()).toBe(false);
    },
  );

  it('is heard by a tab that is just being opened', async () => {
    const [opening, answering] = [storage(), storage()];
    goTo(answering);
    device.keepVisit(answers, now);
    device.keepOnPhone(true, answers, now, now);
    goTo(opening);
    const found = device.keptVisit(now);
    // While what reads a record is fetched, the other tab erases all of it.
    goTo(answering);
    device.eraseEverything();
    goTo(opening);
    expect(await found).toEqual({ status: 'absent' });
    for (const { texts } of [tab, phone]) expect(texts.size).toBe(0);
  });

  it('empties a storage that is full', () => {
    tab.texts.set(storageKeys.visit, record);
    tab.refuses('setItem');
    device.eraseEverything();
    expect(tab.texts.size).toBe(0);
  });

  it('empties the phone where the tab is closed to it', () => {
    phone.texts.set(storageKeys.visit, record);
    tab.refuses('getItem', 'setItem', 'removeItem');
    device.eraseEverything();
    expect(phone.texts.size).toBe(0);
  });
});

describe('what is kept', () => {
  it('is found again in the tab, else on the phone, whose copy the tab then goes on keeping', async () => {
    expect(await device.keptVisit(now)).toEqual({ status: 'absent' });
    phone.texts.set(storageKeys.visit, record);
    expect(await device.keptVisit(now)).toMatchObject({ status: 'restored', answers });
    expect(tab.texts.get(storageKeys.visit)).toBe(record);
    expect(device.isKeptOnPhone()).toBe(true);
    expect(device.keepVisit(visit({ breastfeeding: 'unsure' }), now)).toBeUndefined();
    expect(phone.texts.get(storageKeys.visit)).toBe(serialise(visit({ breastfeeding: 'unsure' }), now));
  });

  it('on the phone outlives what the tab holds past its time', async () => {
    device.keepOnPhone(true, answers, now);
    const threeDays = 3 * 24 * 60 * 60 * 1000;
    expect(await device.keptVisit(now + threeDays)).toMatchObject({ status: 'restored', answers, answeredAt: now });
    expect(device.isKeptOnPhone()).toBe(true);
  });

  it('is gone, once told of, when it was discarded', async () => {
    tab.texts.set(storageKeys.visit, '{}');
    phone.texts.set(storageKeys.visit, serialise(answers, now + 3_600_000));
    expect(await device.keptVisit(now)).toEqual({ status: 'discarded', reason: 'broken' });
    expect(await device.keptVisit(now)).toEqual({ status: 'absent' });
    expect([...tab.texts, ...phone.texts]).toEqual([]);
  });

  it('by another tab on the phone is not replaced by an older tab, nor taken for its own', () => {
    device.keepOnPhone(true, answers, now);
    const newer = serialise(visit({ breastfeeding: 'declined' }), now + 1);
    phone.texts.set(storageKeys.visit, newer);
    device.keepVisit(visit({ breastfeeding: 'no' }), now + 2);
    expect(phone.texts.get(storageKeys.visit)).toBe(newer);
    expect(device.isKeptOnPhone()).toBe(false);
  });
});

describe('a tab that was asleep when another', () => {
  const hour = 3_600_000;
  const later = visit({ breastfeeding: 'unsure' });
  let asleep: ReturnType<typeof storage>;
  /** Two tabs of one visit whose copy is on the phone: one with answers of its own falls asleep, the other goes on. */
  async function fallAsleep() {
    asleep = tab;
    device.keepOnPhone(true, answers, now, now);
    goTo(storage());
    expect(await device.keptVisit(now)).toMatchObject({ status: 'restored' });
  }
  const wakeUp = (at: number) => {
    goTo(asleep);
    return device.keptVisit(at);
  };

  it('ended the copy goes on with its answers, alone', async () => {
    await fallAsleep();
    expect(device.keepOnPhone(false, answers, now, now + 1)).toBe(false);
    expect([...tab.texts.keys()]).toEqual([storageKeys.visit]);
    expect([...phone.texts.keys()]).toEqual([storageKeys.keeps]);
    expect(await wakeUp(now + hour)).toMatchObject({ status: 'restored', answers });
    expect(tab.texts.has(storageKeys.keeps)).toBe(false);
    device.keepVisit(later, now + hour);
    expect(phone.texts.has(storageKeys.visit)).toBe(false);
    expect(await device.keptVisit(now + 25 * hour)).toMatchObject({ status: 'restored', answers: later });
  });

  it('ended the copy long ago is told that its answers are past their time, not that they were erased', async () => {
    await fallAsleep();
    device.keepOnPhone(false, answers, now, now + 1);
    expect(await wakeUp(now + 30 * hour)).toEqual({ status: 'discarded', reason: 'expired' });
    expect([...tab.texts, ...phone.texts]).toEqual([]);
  });

  it('ended the copy, and answers before it looks, goes on alone from then on', async () => {
    await fallAsleep();
    device.keepOnPhone(false, answers, now, now + 1);
    goTo(asleep);
    device.keepVisit(later, now + 23 * hour);
    goTo(storage());
    // Whoever opens a page now forgets that there was a copy.
    await device.keptVisit(now + 25 * hour);
    expect(phone.texts.size).toBe(0);
    expect(await wakeUp(now + 26 * hour)).toMatchObject({ status: 'restored', answers: later });
  });

  it('ended the copy and keeps it again goes on, and leaves the copy alone', async () => {
    await fallAsleep();
    device.keepOnPhone(false, answers, now, now + 1);
    expect(device.keepOnPhone(true, later, now + 2, now + 2)).toBe(true);
    expect(await wakeUp(now + hour)).toMatchObject({ status: 'restored', answers });
    device.keepVisit(visit({ breastfeeding: 'no' }), now + hour);
    expect(phone.texts.get(storageKeys.visit)).toBe(serialise(later, now + 2));
  });

  it('with answers of its own put them in the place of the copy keeps its own, whoever they are of', async () => {
    device.keepVisit(answers, now);
    expect(device.keepOnPhone(true, answers, now, now)).toBe(true);
    asleep = tab;
    // A visit of somebody else, begun in a tab of its own, and answered last.
    goTo(storage());
    device.keepVisit(later, now + 1);
    expect(device.keepOnPhone(true, later, now + 1, now + 2)).toBe(true);
    expect(device.isKeptOnPhone()).toBe(true);
    expect(await wakeUp(now + hour)).toMatchObject({ status: 'restored', answers });
    expect(device.isKeptOnPhone()).toBe(false);
    device.keepVisit(answers, now + hour);
    expect(phone.texts.get(storageKeys.visit)).toBe(serialise(later, now + 1));
    // Whoever opens the page now goes on with that copy, and stays with it.
    const next = storage();
    goTo(next);
    expect(await device.keptVisit(now + hour)).toMatchObject({ answers: later });
    device.keepVisit(visit({ breastfeeding: 'declined' }), now + 2 * hour);
    expect(device.isKeptOnPhone()).toBe(true);
  });

  it('of another edition wrote what cannot be read here leaves that alone, and goes on with its own', async () => {
    await fallAsleep();
    const foreign = serialise(later, now + 1).replace('"breastfeeding"', '"in-a-later-edition"');
    phone.texts.set(storageKeys.visit, foreign);
    expect(await wakeUp(now + hour)).toMatchObject({ status: 'restored', answers });
    expect(phone.texts.get(storageKeys.visit)).toBe(foreign);
  });

  it('answered, and cannot keep that, keeps no older answers either', async () => {
    await fallAsleep();
    device.keepVisit(later, now + 1);
    goTo(asleep);
    tab.refuses('setItem');
    expect(await device.keptVisit(now + hour)).toMatchObject({ status: 'restored', answers: later });
    expect(tab.texts.get(storageKeys.visit)).toBeUndefined();
  });

  it('of the version before is given the name of the copy that is its own', async () => {
    device.keepOnPhone(true, answers, now, now);
    tab.texts.set(storageKeys.keeps, 'yes');
    asleep = tab;
    await wakeUp(now);
    expect(tab.texts.get(storageKeys.keeps)).toBe(`${now}`);
  });

  it('answered goes on with those answers: a "no" that was taken back does not stand, nor come back a day later', async () => {
    const denied = visit({ breastfeeding: 'no' });
    asleep = tab;
    device.keepOnPhone(true, denied, now, now);
    goTo(storage());
    await device.keptVisit(now);
    device.keepVisit(answers, now + hour);
    expect(await wakeUp(now + 2 * hour)).toEqual(await device.keptVisit(now + 2 * hour));
    expect(await device.keptVisit(now + 2 * hour)).toMatchObject({ answers, answeredAt: now + hour });
    expect(device.isKeptOnPhone()).toBe(true);
    goTo(storage());
    expect(await device.keptVisit(now + 30 * hour)).toMatchObject({ status: 'restored', answers });
  });

  it('answered, and answers before it looks, keeps its own answers, and leaves those of the other on the phone', async () => {
    await fallAsleep();
    device.keepVisit(later, now + 1);
    goTo(asleep);
    const own = visit({ 'metal-allergy': 'yes' });
    device.keepVisit(own, now + 2);
    device.keepVisit(own, now + 3);
    expect(await device.keptVisit(now + hour)).toMatchObject({ status: 'restored', answers: own });
    expect(phone.texts.get(storageKeys.visit)).toBe(serialise(later, now + 1));
    // It is still the same visit: what erases one erases the other.
    goTo(storage());
    await device.keptVisit(now + hour);
    device.eraseEverything();
    expect(await wakeUp(now + hour)).toEqual({ status: 'erased-elsewhere' });
    expect(tab.texts.size).toBe(0);
  });

  it('of the version before has put older answers on the phone goes on with its own', async () => {
    await fallAsleep();
    phone.texts.set(storageKeys.visit, serialise(later, now - 1));
    expect(await wakeUp(now + hour)).toMatchObject({ status: 'restored', answers });
  });

  it('erased everything is erased', async () => {
    await fallAsleep();
    device.eraseEverything();
    expect(await wakeUp(now + hour)).toEqual({ status: 'erased-elsewhere' });
    expect([...tab.texts, ...phone.texts]).toEqual([]);
  });

  it('ended the copy, then erased everything, is erased', async () => {
    await fallAsleep();
    device.keepOnPhone(false, answers, now, now + 1);
    device.eraseEverything();
    expect(await wakeUp(now + hour)).toEqual({ status: 'erased-elsewhere' });
    expect(tab.texts.size).toBe(0);
  });

  it.each([true, false])(
    'erased everything and kept another visit (still there: %s) is erased, alone',
    async (isStill) => {
      await fallAsleep();
      device.eraseEverything();
      device.keepOnPhone(true, later, now + 1, now + 1);
      if (!isStill) device.keepOnPhone(false, later, now + 1, now + 2);
      const kept = [...phone.texts];
      tab.texts.set(storageKeys.language, 'en');
      expect(await wakeUp(now + hour)).toEqual({ status: 'erased-elsewhere' });
      expect(tab.texts.size).toBe(0);
      expect([...phone.texts]).toEqual(kept);
    },
  );

  it.each([
    ['broken', '{}'],
    ['past its time', serialise(answers, now - 8 * 24 * hour)],
  ])('met a copy that is %s goes on', async (_, text) => {
    await fallAsleep();
    phone.texts.set(storageKeys.visit, text);
    goTo(storage());
    expect(await device.keptVisit(now)).toHaveProperty('status', 'discarded');
    expect(await wakeUp(now + hour)).toMatchObject({ status: 'restored', answers });
  });

  it('looks while this one is at it finds what is true: an end is dated, an erase is no end', async () => {
    await fallAsleep();
    const seen = watch(phone);
    device.keepOnPhone(false, answers, now, now + 1);
    expect(seen).toEqual([`visit, ${now} ${now + 1}`, `${now} ${now + 1}`]);
    device.keepOnPhone(true, answers, now, now + 2);
    seen.length = 0;
    device.eraseEverything();
    expect(new Set(seen)).toEqual(new Set(['visit', '']));
  });
});

/** What stands in a storage after each change, while it is being changed: whether a visit does, and the mark of the copy. */
function watch(area: ReturnType<typeof storage>): string[] {
  const seen: string[] = [];
  const look = () => {
    const { texts } = area;
    const mark = texts.get(storageKeys.keeps);
    seen.push([...(texts.has(storageKeys.visit) ? ['visit'] : []), ...(mark ? [mark] : [])].join(', '));
  };
  const { setItem, removeItem } = area;
  area.setItem = (key, text) => {
    setItem(key, text);
    look();
  };
  area.removeItem = (key) => {
    removeItem(key);
    look();
  };
  return seen;
}

describe('the end of a copy', () => {
  const day = 24 * 3_600_000;
  beforeEach(() => {
    device.keepOnPhone(true, answers, now, now);
    device.keepOnPhone(false, answers, now, now + 1);
    goTo(storage());
  });

  it('is no visit to go on with, and nothing to look at', async () => {
    expect(device.isAnythingKept(now + day)).toBe(false);
    expect(await device.keptVisit(now + day)).toEqual({ status: 'absent' });
    expect(phone.texts.size).toBe(1);
    expect([...phone.texts.values()].join()).toMatch(/^\d+ \d+$/);
  });

  it.each([
    ['a day later', now + day + 2],
    ['by a clock that was put back', now - day],
  ])('is forgotten %s', async (_, at) => {
    expect(device.isAnythingKept(at)).toBe(true);
    expect(await device.keptVisit(at)).toEqual({ status: 'absent' });
    expect(phone.texts.size).toBe(0);
    expect(device.isAnythingKept(at)).toBe(false);
  });

  it('is forgotten by an erase', () => {
    device.eraseEverything();
    expect(phone.texts.size).toBe(0);
  });

  it('needs no place on a phone that is full', () => {
    device.keepOnPhone(true, answers, now, now);
    phone.refuses('setItem');
    expect(device.keepOnPhone(false, answers, now, now + 1)).toBe(false);
    expect(phone.texts.has(storageKeys.visit)).toBe(false);
  });

  it.each(['', 'yes', 'x 1', '1 x', '1  2', ' 1', '9'.repeat(400), '{}', '__proto__'])(
    'that somebody wrote as “%s” is forgotten, and takes no answers along',
    async (mark) => {
      phone.texts.set(storageKeys.keeps, mark);
      tab.texts.set(storageKeys.visit, record);
      expect(await device.keptVisit(now)).toMatchObject({ status: 'restored', answers });
      expect(phone.texts.size).toBe(0);
    },
  );
});

describe('a mark that names no copy', () => {
  const nameless = ['', 'yes', 'x', '{}', '9'.repeat(400)];

  it.each(nameless)('(“%s” in the tab) is of the copy that is there, as the version before had it', async (mark) => {
    for (const { texts } of [tab, phone]) texts.set(storageKeys.visit, record);
    tab.texts.set(storageKeys.keeps, mark);
    for (const onPhone of [undefined, `${now}`]) {
      if (onPhone) phone.texts.set(storageKeys.keeps, onPhone);
      expect(await device.keptVisit(now)).toMatchObject({ status: 'restored', answers });
      expect(device.isKeptOnPhone()).toBe(true);
    }
  });

  it.each(nameless)('(“%s” on the phone) takes no answers along while there is a copy', async (mark) => {
    device.keepOnPhone(true, answers, now, now);
    phone.texts.set(storageKeys.keeps, mark);
    expect(await device.keptVisit(now)).toMatchObject({ status: 'restored', answers });
    expect(device.isKeptOnPhone()).toBe(true);
  });

  it('is erased with a copy that is gone without a word', async () => {
    tab.texts.set(storageKeys.visit, record).set(storageKeys.keeps, 'yes');
    expect(await device.keptVisit(now)).toEqual({ status: 'erased-elsewhere' });
    expect(tab.texts.size).toBe(0);
  });

  it('goes on when the copy of the version before is ended', async () => {
    const asleep = tab;
    for (const { texts } of [tab, phone]) texts.set(storageKeys.visit, record);
    tab.texts.set(storageKeys.keeps, 'yes');
    goTo(storage());
    tab.texts.set(storageKeys.visit, record).set(storageKeys.keeps, 'yes');
    device.keepOnPhone(false, answers, now, now);
    goTo(asleep);
    expect(await device.keptVisit(now)).toMatchObject({ status: 'restored', answers });
  });

  it('gets a name when a copy of the version before is gone on with', async () => {
    phone.texts.set(storageKeys.visit, record);
    await device.keptVisit(now);
    expect(phone.texts.get(storageKeys.keeps)).toBe(`${now}`);
    expect(tab.texts.get(storageKeys.keeps)).toBe(`${now}`);
  });
});

describe('a tab that is told', () => {
  /** What another tab did to the visit on the phone, as the browser tells it. */
  const tell = (newValue: string | null) => {
    for (const listen of listeners) listen({ key: storageKeys.visit, newValue } as StorageEvent);
  };
  const listeners = new Set<(event: StorageEvent) => void>();
  const [told, answered] = [vi.fn(), vi.fn()];
  beforeEach(() => {
    listeners.clear();
    told.mockClear();
    answered.mockClear();
    device.keepOnPhone(true, answers, now, now);
    Object.assign(window, {
      addEventListener: (_: string, listen: (event: StorageEvent) => void) => listeners.add(listen),
      removeEventListener: (_: string, listen: (event: StorageEvent) => void) => listeners.delete(listen),
    });
  });

  it('of an erase is erased, with whatever it put on the phone meanwhile', () => {
    device.followElsewhere({ erased: told, answered });
    phone.texts.delete(storageKeys.keeps);
    tell('erased');
    expect(told).toHaveBeenCalledOnce();
    expect([...tab.texts, ...phone.texts]).toEqual([]);
  });

  it('late of an erase leaves the visit alone that was kept on the phone since', () => {
    device.followElsewhere({ erased: told, answered });
    phone.texts.set(storageKeys.visit, serialise(answers, now + 5)).set(storageKeys.keeps, `${now + 5}`);
    tell('erased');
    expect(told).toHaveBeenCalledOnce();
    expect(tab.texts.size).toBe(0);
    expect(phone.texts.size).toBe(2);
  });

  it('of an end keeps its answers, alone', () => {
    device.followElsewhere({ erased: told, answered });
    tell(null);
    expect(told).not.toHaveBeenCalled();
    expect([...tab.texts.keys()]).toEqual([storageKeys.visit]);
  });

  it('of other answers looks for them, and not where they are no concern of its own', () => {
    device.followElsewhere({ erased: told, answered });
    tell(serialise(visit({ breastfeeding: 'declined' }), now + 1));
    expect(answered).toHaveBeenCalledOnce();
    tab.texts.delete(storageKeys.keeps);
    tell(serialise(visit({ breastfeeding: 'no' }), now + 2));
    expect(answered).toHaveBeenCalledOnce();
    expect(told).not.toHaveBeenCalled();
  });

  it('no more hears nothing', () => {
    device.followElsewhere({ erased: told, answered })();
    tell('erased');
    expect(told).not.toHaveBeenCalled();
  });
});

describe('a browser that refuses', () => {
  it.each(['getItem', 'setItem', 'removeItem', 'getItem, setItem, removeItem'])(
    '%s breaks no call',
    async (refused) => {
      for (const each of [tab, phone]) {
        each.texts.set(storageKeys.visit, record);
        each.refuses(...refused.split(', '));
      }
      expect(await device.keptVisit(now)).toHaveProperty('status');
      expect(device.keepVisit(answers, now)).toBe(refused.includes('setItem') ? 'blocked' : undefined);
      expect(device.keepOnPhone(true, answers, now)).toBe(refused === 'removeItem');
      expect(device.isBlocked()).toBe(refused !== 'getItem');
      expect(() => {
        device.isAnythingKept();
        device.keepOnPhone(false, answers, now);
        device.chooseLocale('en');
        device.chosenLocale();
        device.chooseLargeText(true);
        device.chooseLargeText(false);
        device.isTextLarge();
        device.eraseEverything();
      }).not.toThrow();
    },
  );

  it('newer answers for the copy has no older ones there, and says that the copy ended', async () => {
    expect(device.keepOnPhone(true, answers, now)).toBe(true);
    phone.refuses('setItem');
    const later = visit({ breastfeeding: 'no' });
    expect(device.keepVisit(later, now + 1)).toBe('copy-ended');
    expect(phone.texts.has(storageKeys.visit)).toBe(false);
    expect(device.isKeptOnPhone()).toBe(false);
    expect(await device.keptVisit(now + 2)).toMatchObject({ status: 'restored', answers: later });
    expect(device.keepVisit(answers, now + 3)).toBeUndefined();
    goTo(storage());
    expect(await device.keptVisit(now + 4)).toEqual({ status: 'absent' });
  });

  it('newer answers in the tab brings back no older ones, of the tab or of its copy', async () => {
    expect(device.keepOnPhone(true, answers, now)).toBe(true);
    tab.refuses('setItem');
    expect(device.keepVisit(visit({ breastfeeding: 'no' }), now + 1)).toBe('blocked');
    expect(await device.keptVisit(now + 2)).toEqual({ status: 'absent' });
    expect(phone.texts.has(storageKeys.visit)).toBe(false);
  });

  it('newer answers in the tab leaves the copy of another visit alone', async () => {
    phone.texts.set(storageKeys.visit, record);
    tab.refuses('setItem');
    expect(device.keepVisit(visit({ breastfeeding: 'no' }), now + 1)).toBe('blocked');
    expect(phone.texts.get(storageKeys.visit)).toBe(record);
  });

  it('the copy is not taken for kept', () => {
    phone.refuses('setItem');
    expect(device.keepOnPhone(true, answers, now)).toBe(false);
    expect(tab.texts.get(storageKeys.visit)).toBe(record);
    expect(tab.texts.has(storageKeys.keeps)).toBe(false);
  });

  it.each(['nothing', 'a copy of another visit', 'the end of a copy'])(
    'the mark of the copy leaves on the phone what stood there: %s',
    (found) => {
      if (found !== 'nothing') {
        device.keepOnPhone(true, visit({ breastfeeding: 'no' }), now, now);
        if (found === 'the end of a copy') device.keepOnPhone(false, visit({ breastfeeding: 'no' }), now, now + 1);
      }
      const before = [...phone.texts];
      goTo(storage());
      const setItem = tab.setItem;
      tab.setItem = (key, text) => {
        if (key === storageKeys.keeps) throw new DOMException('refused', 'QuotaExceededError');
        setItem(key, text);
      };
      expect(device.keepOnPhone(true, answers, now + 2, now + 2)).toBe(false);
      expect([...phone.texts].sort()).toEqual(before.sort());
    },
  );

  it('a tab that cannot take the copy over leaves it on the phone', () => {
    phone.texts.set(storageKeys.visit, record);
    tab.refuses('setItem');
    device.keepOnPhone(false, answers, now);
    expect(phone.texts.get(storageKeys.visit)).toBe(record);
  });
});
