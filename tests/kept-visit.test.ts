import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as device from '../lib/device/kept-visit.ts';
import { serialise } from '../lib/flow/answers.ts';
import { visit } from './cases.ts';

// The two storages of a browser, each of which may refuse anything at any time. What a person sees of it is tried in a
// real browser; here every call meets every refusal.

const now = Date.UTC(2026, 10, 24, 9, 30);
const answers = visit({ fainting: 'yes' });
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
beforeEach(() => {
  tab = storage();
  phone = storage();
  vi.stubGlobal('window', { sessionStorage: tab, localStorage: phone });
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
    expect(device.keepVisit(visit({ fainting: 'unsure' }), now)).toBe(true);
    expect(phone.texts.get(storageKeys.visit)).toBe(serialise(visit({ fainting: 'unsure' }), now));
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
    const newer = serialise(visit({ fainting: 'declined' }), now + 1);
    phone.texts.set(storageKeys.visit, newer);
    device.keepVisit(visit({ fainting: 'no' }), now + 2);
    expect(phone.texts.get(storageKeys.visit)).toBe(newer);
    expect(device.isKeptOnPhone()).toBe(false);
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
      expect(device.keepVisit(answers, now)).toBe(!refused.includes('setItem'));
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

  it('the copy is not taken for kept', () => {
    phone.refuses('setItem');
    expect(device.keepOnPhone(true, answers, now)).toBe(false);
    expect(tab.texts.get(storageKeys.visit)).toBe(record);
    expect(tab.texts.has(storageKeys.keeps)).toBe(false);
  });

  it('a tab that cannot take the copy over leaves it on the phone', () => {
    phone.texts.set(storageKeys.visit, record);
    tab.refuses('setItem');
    device.keepOnPhone(false, answers, now);
    expect(phone.texts.get(storageKeys.visit)).toBe(record);
  });
});
