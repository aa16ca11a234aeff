import { afterEach, describe, expect, it, vi } from 'vitest';
import { chooseLargeText, chooseLocale, chosenLocale, isTextLarge } from '../../lib/record/preferences.ts';
import { isAnythingKept, storageNames } from '../../lib/record/storage-names.ts';
import { savedVisit } from '../../lib/record/store.ts';
import { aPhone, fakeStorage } from '../support/device.ts';
import { recordOf } from '../support/record.ts';
import { aVisit as visit } from '../support/visits.ts';

// The saved visit of one phone, as stories of its tabs. What a person sees of them is tried in a real browser; here every
// call meets every refusal.

const now = Date.UTC(2026, 10, 24, 9, 30);
const hour = 60 * 60 * 1000;
const day = 24 * hour;
const no = visit({ 'prior-reaction': 'no' });
const yes = visit({ 'prior-reaction': 'yes' });
const unsure = visit({ 'prior-reaction': 'unsure' });
const name = storageNames.visit;

type Phone = ReturnType<typeof aPhone>;
type Tab = ReturnType<Phone['newTab']>;

/** A tab in which the check has just been opened. */
function openTab(phone: Phone, session?: Tab['session']): Tab {
  const tab = phone.newTab(session);
  tab.store.open('check');
  return tab;
}
/** The start page, in the same tab. */
function atStart(phone: Phone, { session }: Tab): Tab {
  const page = phone.newTab(session);
  page.store.open('start');
  return page;
}
const reload = (phone: Phone, { session }: Tab) => openTab(phone, session);
/** A phone whose one tab has answered. */
function answered(answers = no) {
  const phone = aPhone(now);
  const tab = openTab(phone);
  tab.store.save(answers, now);
  return { phone, tab };
}
/** A visit kept on the phone by one tab, and opened in another. */
function twoTabs() {
  const { phone, tab } = answered();
  tab.store.keep();
  return { phone, tab, other: openTab(phone) };
}
const answersOf = ({ store }: Tab) => store.getState().visit?.answers;
const placeOf = ({ store }: Tab) => store.getState().place;
const noticeOf = ({ store }: Tab) => store.getState().notice;
const isOnPhone = ({ local }: Phone) => local.texts.has(name);

describe('a visit', () => {
  it('is in the tab, and is there after a reload', () => {
    const { phone, tab } = answered(yes);
    expect(answersOf(reload(phone, tab))).toEqual(yes);
    expect(isOnPhone(phone)).toBe(false);
  });

  it('moves to the phone: the tab then holds its id alone', () => {
    const { phone, tab } = answered();
    expect(tab.store.keep()).toBe('moved');
    expect(placeOf(tab)).toBe('phone');
    expect(tab.session.texts.get(name)).toBe(`on the phone: ${tab.store.getState().visit?.id}`);
    expect(phone.local.texts.get(name)).toContain('"prior-reaction":{"codes":["no"]}');
    expect(answersOf(reload(phone, tab))).toEqual(no);
  });

  it('moves back into the tab: the phone then holds nothing', () => {
    const { phone, tab } = answered();
    tab.store.keep();
    expect(tab.store.stopKeeping()).toBe('moved');
    expect(phone.local.texts.size).toBe(0);
    expect(answersOf(reload(phone, tab))).toEqual(no);
    expect(placeOf(tab)).toBe('tab');
  });

  it('on the phone is opened by a new tab, which answers it there', () => {
    const { phone, tab, other } = twoTabs();
    expect(answersOf(other)).toEqual(no);
    other.store.save(yes, now + 1);
    expect(answersOf(reload(phone, tab))).toEqual(yes);
  });

  it('is not moved back by a tab that would not hold answers of that age', () => {
    const { phone, tab } = answered();
    tab.store.keep();
    phone.clock.now += day + 1;
    expect(tab.store.stopKeeping()).toBe('too-old');
    expect(answersOf(reload(phone, tab))).toEqual(no);
  });

  it('is erased in the tab, on the phone, with the choices of language and text size', () => {
    const { phone, tab } = twoTabs();
    for (const each of Object.values(storageNames)) tab.session.texts.set(each, 'x');
    phone.local.texts.set('of-another-page', 'x');
    expect(tab.store.erase()).toBe(true);
    expect(tab.session.texts.size).toBe(0);
    expect([...phone.local.texts.keys()]).toEqual(['of-another-page']);
    expect(answersOf(tab)).toBeUndefined();
  });
});

describe('a visit that was copied in another browser', () => {
  const copy = { answers: yes, answeredAt: now };

  it('is one of its own in this tab, and the check says once that it is here', () => {
    const phone = aPhone(now);
    const start = atStart(phone, phone.newTab());
    expect(start.store.takeCopy(copy)).toBe('moved');
    const check = reload(phone, start);
    expect(answersOf(check)).toEqual(yes);
    expect(check.store.getState().visit?.revision).toBe(1);
    expect(noticeOf(check)).toBe('copied');
    expect(noticeOf(reload(phone, start))).toBeUndefined();
  });

  it('takes the place of the one here only where the person said so of that one', () => {
    const { phone, tab } = answered(no);
    tab.store.save(no, now, '0000abcd-10000');
    const start = atStart(phone, tab);
    const before = start.store.getState().visit;
    expect(start.store.takeCopy(copy)).toEqual({ occupiedBy: before });
    expect(answersOf(start)).toEqual(no);
    expect(start.store.takeCopy(copy, before)).toBe('moved');
    const { visit } = reload(phone, tab).store.getState();
    expect(visit).toEqual({ ...copy, id: expect.not.stringMatching(before?.id ?? ''), revision: 1, clinic: undefined });
  });

  it('asks again where another tab has answered since the person was asked, and overwrites nothing unseen', () => {
    const { phone, tab, other } = twoTabs();
    const start = atStart(phone, tab);
    const asked = start.store.getState().visit;
    other.store.save(unsure, now + 1);
    expect(start.store.takeCopy(copy, asked)).toEqual({ occupiedBy: start.store.getState().visit });
    expect([answersOf(start), answersOf(openTab(phone))]).toEqual([unsure, unsure]);
    expect(start.store.takeCopy(copy, start.store.getState().visit)).toBe('moved');
  });

  it('is in the tab alone until the person keeps it, also where the one before was kept', () => {
    const { phone, tab } = twoTabs();
    const start = atStart(phone, tab);
    expect(start.store.takeCopy(copy, start.store.getState().visit)).toBe('moved');
    expect([placeOf(start), isOnPhone(phone)]).toEqual(['tab', false]);
    phone.clock.now += day + 1;
    expect(noticeOf(reload(phone, tab))).toBe('discarded-expired');
  });

  it.each(['tab', 'phone'])('that does not fit loses nothing of the one in the %s', (place) => {
    const { phone, tab } = answered(no);
    if (place === 'phone') tab.store.keep();
    const start = atStart(phone, tab);
    const { visit } = start.store.getState();
    tab.session.refuses((call, text) => call === 'setItem' && text.includes('"yes"'));
    expect(start.store.takeCopy(copy, visit)).toBe('refused');
    expect([placeOf(start), answersOf(start)]).toEqual([place, no]);
    const after = reload(phone, tab);
    expect([answersOf(after), noticeOf(after)]).toEqual([no, undefined]);
  });

  it('is not taken where nothing can be stored', () => {
    const phone = aPhone(now);
    const tab = phone.newTab();
    tab.session.refuses(() => true);
    tab.store.open('start');
    expect(tab.store.takeCopy(copy)).toBe('refused');
  });
});

describe('keeping while another visit is on the phone', () => {
  it('asks before it replaces that, and changes nothing until then', () => {
    const { phone, tab } = answered(yes);
    tab.store.keep();
    const kept = phone.local.texts.get(name);
    const other = phone.newTab();
    other.session.texts.set(name, recordOf(unsure, now));
    other.store.open('check');
    expect(other.store.keep()).toEqual({ occupiedBy: tab.store.getState().visit });
    expect(phone.local.texts.get(name)).toBe(kept);
    expect(placeOf(other)).toBe('tab');
    expect(other.store.keep(tab.store.getState().visit)).toBe('moved');
    expect(answersOf(openTab(phone))).toEqual(unsure);
    // The first tab learns of it, and does not take the other visit for its own.
    expect(tab.store.save(no, now)).toBe(false);
    expect(noticeOf(tab)).toBe('gone');
    expect(answersOf(openTab(phone))).toEqual(unsure);
  });

  it('also asks in a copy of the tab that a browser made with it', () => {
    const { phone, tab } = answered();
    const copy = fakeStorage();
    copy.texts.set(name, tab.session.texts.get(name) ?? '');
    const twin = openTab(phone, copy);
    tab.store.keep();
    expect(twin.store.keep()).toHaveProperty('occupiedBy');
  });

  it.each<[string, (tab: Tab) => void]>([
    ['that was answered', ({ store }) => store.save(yes, now + 1)],
    ['another was put there', ({ store }) => [store.stopKeeping(), store.keep()]],
  ])('asks again where, since the person was asked, %s, and overwrites nothing unseen', (_, act) => {
    const { phone, tab } = twoTabs();
    const other = phone.newTab();
    other.session.texts.set(name, recordOf(unsure, now));
    other.store.open('check');
    const asked = tab.store.getState().visit;
    act(tab);
    const kept = phone.local.texts.get(name);
    expect(other.store.keep(asked)).toEqual({ occupiedBy: tab.store.getState().visit });
    expect(phone.local.texts.get(name)).toBe(kept);
    expect(other.store.keep(tab.store.getState().visit)).toBe('moved');
  });

  it('replaces nothing where the phone does not say what it holds', () => {
    const { phone, tab } = twoTabs();
    const kept = phone.local.texts.get(name);
    const other = phone.newTab();
    other.session.texts.set(name, recordOf(unsure, now));
    other.store.open('check');
    let reads = 0;
    phone.local.refuses((call) => call === 'getItem' && reads++ === 0);
    expect(other.store.keep()).toBe('refused');
    expect(phone.local.texts.get(name)).toBe(kept);
    expect(answersOf(tab)).toEqual(no);
  });

  it('does not ask where that is past its time', () => {
    const { phone, tab } = answered();
    phone.local.texts.set(name, recordOf(yes, now - 8 * day));
    expect(tab.store.keep()).toBe('moved');
  });
});

describe('two tabs of a visit on the phone', () => {
  it('read again before they answer: the later one is shown what the other answered, and asked again', () => {
    const { phone, tab, other } = twoTabs();
    other.store.save(yes, now + 1);
    expect(tab.store.save(unsure, now + 2)).toBe(false);
    expect(answersOf(tab)).toEqual(yes);
    expect(noticeOf(tab)).toBe('changed-elsewhere');
    expect(tab.store.save(unsure, now + 3)).toBe(true);
    expect(noticeOf(tab)).toBeUndefined();
    expect(answersOf(openTab(phone))).toEqual(unsure);
  });

  it('go on with what the other answered once they are notified, without a notice', () => {
    const { tab, other } = twoTabs();
    other.store.save(yes, now + 1);
    expect(tab.store.refresh()).toBe(false);
    expect(answersOf(tab)).toEqual(yes);
    expect(noticeOf(tab)).toBeUndefined();
    expect(tab.store.refresh()).toBe(true);
  });

  it('take the answers of the higher revision for the newer ones, whatever the clock says', () => {
    const { phone, tab, other } = twoTabs();
    phone.clock.now -= hour;
    other.store.save(yes, phone.clock.now);
    tab.store.refresh();
    expect(answersOf(tab)).toEqual(yes);
    const { id, revision } = tab.store.getState().visit ?? { id: '', revision: 0 };
    phone.local.texts.set(name, recordOf(unsure, now + hour, revision - 1, id));
    expect(tab.store.refresh()).toBe(true);
    expect(answersOf(tab)).toEqual(yes);
  });

  it('do not stop keeping what the other has changed, before it is shown', () => {
    const { phone, tab, other } = twoTabs();
    other.store.save(yes, now + 1);
    expect(tab.store.stopKeeping()).toBe('changed');
    expect(isOnPhone(phone)).toBe(true);
    expect(tab.store.stopKeeping()).toBe('moved');
    expect(answersOf(reload(phone, tab))).toEqual(yes);
  });

  it.each<[string, (other: Tab, phone: Phone) => void]>([
    ['erased it', ({ store }) => store.erase()],
    ['ended it', ({ store }) => store.stopKeeping()],
    ['replaced it', ({ store }) => [store.stopKeeping(), store.keep()]],
    [
      'found it past its time',
      (_, phone) => {
        phone.clock.now += 8 * day;
        openTab(phone);
      },
    ],
  ])('know that it is gone once the other has %s, and nothing of it comes back', (_, act) => {
    const { phone, tab, other } = twoTabs();
    act(other, phone);
    const before = phone.local.texts.get(name);
    expect(tab.store.save(yes, now)).toBe(false);
    expect(answersOf(tab)).toBeUndefined();
    expect(noticeOf(tab)).toBe('gone');
    expect(phone.local.texts.get(name)).toBe(before);
    // A reload says it too, until the start page has said it; then it is forgotten.
    const reloaded = reload(phone, tab);
    expect([noticeOf(reloaded), answersOf(reloaded)]).toEqual(['gone', undefined]);
    const start = atStart(phone, tab);
    expect(noticeOf(start)).toBe('gone');
    expect(noticeOf(reload(phone, tab))).toBeUndefined();
  });

  it('go on where an open page has grown older than the phone keeps anything', () => {
    const { phone, tab } = twoTabs();
    phone.clock.now += 8 * day;
    expect(tab.store.save(yes, phone.clock.now)).toBe(true);
    expect(answersOf(reload(phone, tab))).toEqual(yes);
  });
});

describe('what was said of a visit', () => {
  it('is not said of the one that the person begins afterwards', () => {
    const { phone, tab, other } = twoTabs();
    const start = atStart(phone, tab);
    other.store.erase();
    start.store.open('start');
    expect(noticeOf(start)).toBe('gone');
    // The browser shows the start page again as it was, once the first question of a new visit is answered.
    reload(phone, tab).store.save(yes, now);
    start.store.open('start');
    expect([answersOf(start), noticeOf(start)]).toEqual([yes, undefined]);
  });

  it('is said for as long as the person has begun no other', () => {
    const phone = aPhone(now);
    const start = phone.newTab();
    start.session.texts.set(name, recordOf(no, now - 8 * day));
    start.store.open('start');
    start.store.open('start');
    expect(noticeOf(start)).toBe('discarded-expired');
    reload(phone, start).store.save(yes, now);
    start.store.open('start');
    expect([answersOf(start), noticeOf(start)]).toEqual([yes, undefined]);
  });
});

describe('what cannot be used is removed, and named', () => {
  it.each([
    ['broken', 'not a record', 'discarded-broken'],
    ['five megabytes', 'x'.repeat(5_000_000), 'discarded-broken'],
    ['past its time', recordOf(no, now - 8 * day), 'discarded-expired'],
    ['of a clock that was a day ahead', recordOf(no, now + day), 'discarded-expired'],
    [
      'of other questions',
      recordOf(no, now).replace(/"version":"[^"]+"/, '"version":"2020.1"'),
      'discarded-other-questions',
    ],
  ])('%s', (_, text, notice) => {
    for (const place of ['tab', 'phone'] as const) {
      const phone = aPhone(now);
      const tab = phone.newTab();
      (place === 'tab' ? tab.session : phone.local).texts.set(name, text);
      tab.store.open('check');
      expect([noticeOf(tab), answersOf(tab)]).toEqual([notice, undefined]);
      expect(noticeOf(reload(phone, tab))).toBeUndefined();
      expect(isOnPhone(phone)).toBe(false);
    }
  });

  it('in the tab does not hide the visit on the phone', () => {
    const { phone } = twoTabs();
    const tab = phone.newTab();
    tab.session.texts.set(name, recordOf(yes, now - 2 * day));
    tab.store.open('check');
    expect([noticeOf(tab), answersOf(tab)]).toEqual(['discarded-expired', no]);
  });
});

describe('a clock that is put back by 61 seconds, or by 23 hours', () => {
  it.each([61_000, 23 * hour])('erases nothing: %d ms', (back) => {
    const { phone, tab } = twoTabs();
    phone.clock.now -= back;
    expect(answersOf(reload(phone, tab))).toEqual(no);
    expect(noticeOf(reload(phone, tab))).toBeUndefined();
    const alone = answered();
    alone.phone.clock.now -= back;
    expect(answersOf(reload(alone.phone, alone.tab))).toEqual(no);
  });
});

describe('a script of the host that clears localStorage', () => {
  it('takes nothing from a visit in the tab', () => {
    const { phone, tab } = answered();
    phone.local.texts.clear();
    expect(tab.store.save(yes, now)).toBe(true);
    expect(answersOf(reload(phone, tab))).toEqual(yes);
    expect(noticeOf(tab)).toBeUndefined();
  });

  it('leaves nothing unsaid of a visit on the phone', () => {
    const { phone, tab } = twoTabs();
    phone.local.texts.clear();
    tab.store.refresh();
    expect(noticeOf(tab)).toBe('gone');
  });

  it('and sessionStorage takes no answer of an open page', () => {
    const { phone, tab } = answered();
    tab.session.texts.clear();
    expect(tab.store.save(yes, now)).toBe(true);
    expect(answersOf(reload(phone, tab))).toEqual(yes);
  });
});

/** Every way in which a storage gives nothing. */
const useless: readonly [string, (storage: Tab['session']) => void][] = [
  ['is null', (storage) => (storage.storage = null)],
  ['refuses every call', (storage) => storage.refuses(() => true)],
  ['refuses to be read', (storage) => storage.refuses((call) => call === 'getItem')],
  ['is full', (storage) => storage.refuses((call) => call === 'setItem')],
  ['takes everything and keeps nothing', (storage) => storage.swallows()],
];

describe('a storage that', () => {
  it.each(useless)('%s: the visit works in memory, and is said to be lost on a reload', (_, spoil) => {
    const phone = aPhone(now);
    const tab = phone.newTab();
    spoil(tab.session);
    spoil(phone.local);
    tab.store.open('check');
    expect(noticeOf(tab)).toBe('blocked');
    tab.store.setNotice();
    for (const answers of [no, yes]) expect(tab.store.save(answers, now)).toBe(true);
    expect([placeOf(tab), answersOf(tab), noticeOf(tab)]).toEqual(['memory', yes, undefined]);
    expect(tab.store.keep()).toBe('refused');
    expect(answersOf(tab)).toEqual(yes);
  });

  it.each(useless)('%s, on the phone alone: keeping says so, and the visit stays in the tab', (_, spoil) => {
    const phone = aPhone(now);
    spoil(phone.local);
    const tab = openTab(phone);
    tab.store.save(no, now);
    expect(noticeOf(tab)).toBeUndefined();
    expect(tab.store.keep()).toBe('refused');
    expect(answersOf(reload(phone, tab))).toEqual(no);
  });

  it.each(['start', 'check'] as const)('does not say for once what it holds ends no visit: the %s page', (page) => {
    const { phone, tab } = twoTabs();
    let reads = 0;
    phone.local.refuses((call) => call === 'getItem' && reads++ === 0);
    const opened = phone.newTab(tab.session);
    opened.store.open(page);
    expect([placeOf(opened), noticeOf(opened)]).toEqual(['memory', 'blocked']);
    opened.store.open(page);
    expect([placeOf(opened), noticeOf(opened), answersOf(opened)]).toEqual(['phone', undefined, no]);
  });

  it('does not say for once what it holds is read again before the first answer, which replaces nothing', () => {
    const { phone, tab } = twoTabs();
    phone.local.refuses((call) => call === 'getItem');
    const opened = openTab(phone, tab.session);
    phone.local.refuses(() => false);
    expect(opened.store.save(yes, now)).toBe(false);
    expect([placeOf(opened), noticeOf(opened), answersOf(opened)]).toEqual(['phone', undefined, no]);
  });

  it('does not say what it holds at the first answer either leaves the visit there, and this one in memory', () => {
    const { phone, tab } = twoTabs();
    phone.local.refuses((call) => call === 'getItem');
    const opened = openTab(phone, tab.session);
    expect(opened.store.save(yes, now)).toBe(true);
    expect([placeOf(opened), noticeOf(opened), answersOf(opened)]).toEqual(['memory', 'blocked', yes]);
    phone.local.refuses(() => false);
    expect(answersOf(reload(phone, opened))).toEqual(no);
  });

  it('does not say for once what the tab holds is read again before the first answer too', () => {
    const { phone, tab } = answered();
    tab.session.refuses((call) => call === 'getItem');
    const opened = openTab(phone, tab.session);
    expect([placeOf(opened), noticeOf(opened)]).toEqual(['memory', 'blocked']);
    tab.session.refuses(() => false);
    expect(opened.store.save(yes, now)).toBe(false);
    expect([placeOf(opened), noticeOf(opened), answersOf(opened)]).toEqual(['tab', undefined, no]);
  });

  it.each(['tab', 'phone'])('does not say what it holds is not said to be erased: the pointer in the %s', (place) => {
    const { phone, tab } = twoTabs();
    if (place === 'phone') tab.session.storage = null;
    const find = vi.spyOn(phone.local, 'storage', 'get').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    expect(tab.store.erase()).toBe(false);
    find.mockRestore();
  });

  it('is full for an answer in the tab brings back no older one, and says so', () => {
    const { phone, tab } = answered();
    tab.session.refuses((call, text) => call === 'setItem' && text.length > 40);
    expect(tab.store.save(yes, now)).toBe(true);
    expect([placeOf(tab), noticeOf(tab), answersOf(tab)]).toEqual(['memory', 'blocked', yes]);
    expect(answersOf(reload(phone, tab))).toBeUndefined();
    // Once there is room again, it is in the tab again.
    tab.session.refuses(() => false);
    tab.store.save(unsure, now);
    expect([placeOf(tab), noticeOf(tab)]).toEqual(['tab', undefined]);
    expect(answersOf(reload(phone, tab))).toEqual(unsure);
  });

  it('is full for an answer on the phone moves the visit back into the tab, says so, and leaves no older one there', () => {
    const { phone, tab } = twoTabs();
    phone.local.refuses((call) => call === 'setItem');
    expect(tab.store.save(yes, now)).toBe(true);
    expect([placeOf(tab), noticeOf(tab)]).toEqual(['tab', 'back-in-tab']);
    expect(isOnPhone(phone)).toBe(false);
    expect(answersOf(reload(phone, tab))).toEqual(yes);
  });

  it('is full for an answer on the phone, as the tab is, leaves the visit in memory alone', () => {
    const { phone, tab } = twoTabs();
    for (const { refuses } of [phone.local, tab.session]) refuses((call) => call === 'setItem');
    expect(tab.store.save(yes, now)).toBe(true);
    expect([placeOf(tab), noticeOf(tab), answersOf(tab)]).toEqual(['memory', 'blocked', yes]);
    expect([isOnPhone(phone), tab.session.texts.size]).toEqual([false, 0]);
  });

  it('has no room for the id in the tab leaves on the phone what was there', () => {
    const { phone, tab } = answered();
    const kept = recordOf(unsure, now);
    phone.local.texts.set(name, kept);
    tab.session.refuses((call, text) => call === 'setItem' && text.startsWith('on the phone'));
    expect(tab.store.keep(openTab(phone).store.getState().visit)).toBe('refused');
    expect(phone.local.texts.get(name)).toBe(kept);
    expect(answersOf(reload(phone, tab))).toEqual(no);
  });

  it('has no room for the visit in the tab leaves it on the phone', () => {
    const { phone, tab } = twoTabs();
    tab.session.refuses((call, text) => call === 'setItem' && text.startsWith('{'));
    expect(tab.store.stopKeeping()).toBe('refused');
    expect(placeOf(tab)).toBe('phone');
    expect(answersOf(reload(phone, tab))).toEqual(no);
  });

  it('does not let go of the visit on the phone leaves it in that one place', () => {
    const { phone, tab } = twoTabs();
    phone.local.refuses((call) => call === 'removeItem');
    expect(tab.store.stopKeeping()).toBe('refused');
    expect([placeOf(tab), tab.session.texts.get(name)?.startsWith('on the phone')]).toEqual(['phone', true]);
  });

  it('refuses to erase is said to hold something still, and the other one is emptied', () => {
    for (const call of ['removeItem', 'getItem'] as const) {
      const { phone, tab } = twoTabs();
      phone.local.refuses((each) => each === call);
      expect(tab.store.erase()).toBe(false);
      expect(tab.session.texts.size).toBe(0);
    }
  });

  it('cannot be reached at all holds nothing that has to be erased', () => {
    const { tab } = answered();
    tab.session.storage = null;
    expect(tab.store.erase()).toBe(true);
  });
});

describe('the page', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  /** The globals of a browser. */
  function aBrowser() {
    const browser = {
      window: Object.assign(new EventTarget(), {
        sessionStorage: fakeStorage().storage,
        localStorage: fakeStorage().storage,
      }),
      document: Object.assign(new EventTarget(), { visibilityState: 'visible' }),
    };
    vi.stubGlobal('window', browser.window);
    vi.stubGlobal('document', browser.document);
    vi.stubGlobal('sessionStorage', browser.window.sessionStorage);
    vi.stubGlobal('localStorage', browser.window.localStorage);
    return browser;
  }

  it.each(['storage', 'pageshow', 'visibilitychange'])('reads again on %s, and no more once nobody listens', (type) => {
    const { window, document } = aBrowser();
    savedVisit.open('check');
    const changed = vi.fn();
    const stop = savedVisit.subscribe(changed);
    savedVisit.save(no, now);
    savedVisit.keep();
    changed.mockClear();
    const { id, revision } = savedVisit.getState().visit ?? { id: '', revision: 0 };
    window.localStorage?.setItem(name, recordOf(yes, now, revision + 1, id));
    const target = type === 'visibilitychange' ? document : window;
    target.dispatchEvent(new Event(type));
    expect(savedVisit.getState().visit?.answers).toEqual(yes);
    expect(changed).toHaveBeenCalledOnce();
    stop();
    window.localStorage?.clear?.();
    window.localStorage?.removeItem(name);
    target.dispatchEvent(new Event(type));
    expect(savedVisit.getState().visit?.answers).toEqual(yes);
  });

  it('knows at once, before anything is read, whether anything is kept', () => {
    const { window } = aBrowser();
    expect(isAnythingKept()).toBe(false);
    for (const storage of [window.sessionStorage, window.localStorage]) {
      storage?.setItem(name, 'x');
      expect(isAnythingKept()).toBe(true);
      storage?.removeItem(name);
    }
    vi.stubGlobal('sessionStorage', null);
    expect(isAnythingKept()).toBe(false);
  });

  it('remembers the language and the text size in this tab', () => {
    aBrowser();
    expect([chosenLocale(), isTextLarge()]).toEqual([undefined, false]);
    chooseLocale('en');
    chooseLargeText(true);
    expect([chosenLocale(), isTextLarge()]).toEqual(['en', true]);
    chooseLargeText(false);
    expect(isTextLarge()).toBe(false);
    vi.stubGlobal('window', { sessionStorage: null });
    expect(isTextLarge()).toBeUndefined();
  });

  it('of another site on the same host neither offers nor erases these answers', async () => {
    aBrowser();
    const siteAt = async (path: string) => {
      vi.stubEnv('BASE_PATH', path);
      vi.resetModules();
      const { savedVisit: store } = await import('../../lib/record/store.ts');
      store.open('start');
      return store;
    };
    const clinic = await siteAt('/clinic');
    clinic.save(no, Date.now());
    clinic.keep();
    const other = await siteAt('/clinic-test');
    expect(other.getState().visit).toBeUndefined();
    expect(other.erase()).toBe(true);
    expect((await siteAt('/clinic')).getState().visit?.answers).toEqual(no);
  });
});
