import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../lib/catalogue/catalogue.ts';
import frozen from '../../lib/catalogue/frozen-ids.json' with { type: 'json' };
import versions from '../../lib/catalogue/versions.json' with { type: 'json' };
import releases from '../../lib/export/releases.json' with { type: 'json' };

// Ids are the public contract, and the reception code counts on the place of each answer: once frozen, an id is never
// removed, renamed, moved or used again. Both versions are printed on every sheet: two sheets of one version come from the
// same rows of questions and of rules. The words are not rows, and change no version. `npm run freeze` adds new ids to the
// end of the lists and gives changed rows a new version; it refuses, as this test does, where a frozen id is gone.

// The catalogue refuses itself when it is faulty, before anything is written.
const { items, flags, sources } = catalogue;
const digest = (rows: unknown) => createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 12);
const codes = items.flatMap(({ linkId, answerOption }) => answerOption.map((code) => `${linkId}/${code}`));
const flagIds = flags.map(({ id }): string => id);

/** Next of the versions year.month.number; never an earlier one, whatever the clock says. */
function following(version: string, today = new Date()): string {
  const [year = 0, month = 0, number = 0] = version.split('.').map(Number);
  const [thisYear, thisMonth] = [today.getUTCFullYear(), today.getUTCMonth() + 1];
  const isLater = thisYear * 12 + thisMonth > year * 12 + month;
  return isLater ? `${thisYear}.${thisMonth}.1` : `${year}.${month}.${number + 1}`;
}
const versionOf = (before: { version: string; digest: string }, rows: unknown) => {
  const now = digest(rows);
  if (now === before.digest) return before;
  return { version: before.digest ? following(before.version) : before.version, digest: now };
};
const asText = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const withNew = (known: readonly string[], now: readonly string[]) => [
  ...known,
  ...now.filter((id) => !known.includes(id)),
];

describe('the next version', () => {
  it('is later than the last, also where that is of a month to come', () => {
    expect(following('2026.12.1', new Date('2026-11-30'))).toBe('2026.12.2');
    expect(following('2026.12.2', new Date('2026-12-05'))).toBe('2026.12.3');
    expect(following('2026.12.3', new Date('2027-01-02'))).toBe('2027.1.1');
  });
});

describe('an id of the catalogue', () => {
  it('is never removed or renamed', () => {
    const hint = 'a frozen id is gone: take it back, or keep its row and ask it of nobody';
    expect(
      frozen.codes.filter((id) => !codes.includes(id)),
      hint,
    ).toEqual([]);
    expect(
      frozen.flags.filter((id) => !flagIds.includes(id)),
      hint,
    ).toEqual([]);
  });

  it('of the first release keeps its place', () => {
    expect(digest(frozen.codes.slice(0, 184))).toBe('2896bb904ba2');
    expect(digest(frozen.flags.slice(0, 51))).toBe('eb2c2988d4bc');
    expect(new Set(frozen.codes).size).toBe(frozen.codes.length);
  });

  it('is in the frozen list: else run npm run freeze', async () => {
    const ids = { codes: withNew(frozen.codes, codes), flags: withNew(frozen.flags, flagIds) };
    await expect(asText(ids)).toMatchFileSnapshot('../../lib/catalogue/frozen-ids.json');
  });
});

describe('a release', () => {
  const { version } = versionOf(versions.questions, items);
  const revised = items.filter(({ revision }) => revision).map(({ linkId, revision }) => [linkId, revision]);
  const release = { version, size: withNew(frozen.codes, codes).length, revisions: Object.fromEntries(revised) };

  it('is never changed or taken out: the reception code names it by its place', () => {
    expect(digest(releases.slice(0, 1))).toBe('142c42ff0b6b');
    expect(releases.length).toBeLessThanOrEqual(256);
  });

  it('is in the list for every version: else run npm run freeze', async () => {
    const list = releases.some((each) => each.version === version) ? releases : [...releases, release];
    expect(list.at(-1)).toEqual(release);
    await expect(asText(list)).toMatchFileSnapshot('../../lib/export/releases.json');
  });
});

describe('a version', () => {
  it('changes with its rows: run npm run freeze', async () => {
    const next = {
      questions: versionOf(versions.questions, items),
      rules: versionOf(versions.rules, { flags, sources }),
    };
    await expect(asText(next)).toMatchFileSnapshot('../../lib/catalogue/versions.json');
  });
});
