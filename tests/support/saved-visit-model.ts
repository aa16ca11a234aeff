export const stepNames = [
  'answer',
  'keep',
  'replace',
  'stop',
  'paste',
  'erase',
  'sleep',
  'resume',
  'close',
  'reload',
  'back',
  'hour',
  'day',
  'week',
  'clock-back',
] as const;
/** Something a person does in one tab, or with the clock. */
export interface Step {
  readonly name: (typeof stepNames)[number];
  readonly tab: number;
}

const hour = 60 * 60 * 1000;
const clock: Partial<Record<Step['name'], number>> = {
  hour,
  day: 25 * hour,
  week: 8 * 24 * hour,
  'clock-back': -23 * hour,
};

/** A visit: its answers in the order of giving, and when the last was given. Every change makes a new one. */
interface Visit {
  readonly given: string;
  readonly at: number;
}
/**
 * `onPhone`: the tab goes on with the visit on the phone, as it was when the tab last looked. `asked`: the visit of which it
 * asks whether it may be replaced.
 */
interface Tab {
  shown?: Visit | undefined;
  asked?: Visit | undefined;
  onPhone: boolean;
  isActive: boolean;
}

/** What must be so, whatever the code does: a visit is in one place, and a tab looks there before it does anything. */
export function aModel(count: number, start: number) {
  let now = start;
  let phone: Visit | undefined;
  /** Which visit the one on the phone is: another is never taken for it. */
  let visitOnPhone = 0;
  const erased = new Set<string>();
  const tabs: (Tab & { visit: number })[] = Array.from({ length: count }, () => ({
    onPhone: false,
    isActive: true,
    visit: 0,
  }));

  const isOld = ({ at }: Visit, hours: number) => now - at > hours * hour || at - now >= 24 * hour;
  /** A page opens: with the tab's own visit, else with the one on the phone, if they are not too old. */
  const open = (tab: Tab & { visit: number }): string | undefined => {
    Object.assign(tab, { isActive: true, asked: undefined });
    let sentence: string | undefined;
    if (tab.onPhone && (!phone || visitOnPhone !== tab.visit)) sentence = 'gone';
    if (!tab.onPhone && tab.shown && isOld(tab.shown, 24)) [tab.shown, sentence] = [undefined, 'discarded-expired'];
    if (tab.shown && !tab.onPhone) return undefined;
    if (phone && isOld(phone, 7 * 24)) [phone, sentence] = [undefined, 'discarded-expired'];
    Object.assign(tab, { shown: phone, onPhone: phone !== undefined, visit: visitOnPhone });
    return sentence;
  };
  /** A tab looks at the phone: whether that holds what the tab shows. */
  const look = (tab: Tab & { visit: number }): string | undefined => {
    if (!tab.onPhone || phone === tab.shown) return undefined;
    if (!phone || visitOnPhone !== tab.visit) return open(tab);
    tab.shown = phone;
    return 'changed-elsewhere';
  };

  const change = ({ name }: Step, tab: Tab & { visit: number }, token: string): string | undefined => {
    const asked = name === 'replace' ? tab.asked : undefined;
    if (name === 'keep' || name === 'replace') tab.asked = undefined;
    const changed = look(tab);
    if (changed) return changed;
    const { shown, onPhone } = tab;
    if (name === 'answer') {
      tab.shown = { given: shown ? `${shown.given},${token}` : token, at: now };
      if (onPhone) phone = tab.shown;
    } else if (shown && onPhone && name === 'stop') {
      if (isOld(shown, 24)) return 'too-old';
      [phone, tab.shown, tab.onPhone] = [undefined, { ...shown }, false];
    } else if (shown && !onPhone && (name === 'keep' || name === 'replace')) {
      if (phone && !isOld(phone, 7 * 24) && phone !== asked) {
        tab.asked = phone;
        return 'occupied';
      }
      tab.shown = { ...shown };
      [phone, tab.onPhone, tab.visit] = [tab.shown, true, ++visitOnPhone];
    }
    return undefined;
  };

  const act = (step: Step, token: string): string | undefined => {
    const tab = tabs[step.tab] as (typeof tabs)[number];
    now += clock[step.name] ?? 0;
    let sentence: string | undefined;
    if (step.name === 'sleep') tab.isActive = false;
    else if (step.name === 'resume') {
      tab.isActive = true;
      const said = look(tab);
      if (said === 'gone') sentence = said;
    } else if (step.name === 'reload' || step.name === 'back') sentence = open(tab);
    else if (step.name === 'close') {
      Object.assign(tab, { shown: undefined, onPhone: false });
      sentence = open(tab);
    } else if (step.name === 'erase') {
      for (const visit of [phone, tab.onPhone ? undefined : tab.shown])
        if (visit) erased.add(visit.given.split(',')[0] ?? '');
      phone = undefined;
      Object.assign(tab, { shown: undefined, asked: undefined, onPhone: false, isActive: true });
    } else if (step.name === 'paste') {
      // On the start page, which reads first; then the copy is a visit of its own in this tab.
      sentence = open(tab);
      if (tab.onPhone) phone = undefined;
      Object.assign(tab, { shown: { given: token, at: now }, onPhone: false, isActive: true });
    } else if (!clock[step.name]) sentence = change(step, tab, token);
    for (const each of tabs) if (each.isActive) look(each);
    return sentence;
  };
  return { act, erased, now: () => now, shown: () => tabs.map(({ shown }) => shown?.given) };
}
