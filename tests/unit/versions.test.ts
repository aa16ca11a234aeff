import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { flags, rulesVersion } from '../../lib/catalogue/flags.ts';
import { items, version } from '../../lib/catalogue/questionnaire.ts';
import { raisesNothing } from '../../lib/catalogue/raises-nothing.ts';
import { sources } from '../../lib/catalogue/sources.ts';

// Both versions are printed on every sheet: two sheets of one version were filled in by the same questions, and judged by
// the same rules. So the rows of each version are remembered here by their digest.
const remembered = {
  version: { is: '2026.11.6', of: '930f838c62a0' },
  rulesVersion: { is: '2026.11.2', of: '557e5f6648bb' },
};

const digest = (rows: unknown) => createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 12);

describe('a version changes with its rows', () => {
  it.each([
    ['version', version, 'lib/catalogue/questionnaire.ts', items],
    ['rulesVersion', rulesVersion, 'lib/catalogue/flags.ts', { flags, raisesNothing, sources }],
  ] as const)('%s', (name, now, file, rows) => {
    const { is, of } = remembered[name];
    const next = { is: now, of: digest(rows) };
    if (next.of !== of) expect(now, `the rows changed: set a new ${name} in ${file}`).not.toBe(is);
    expect(next, `write into tests/unit/versions.test.ts: ${name}: { is: '${next.is}', of: '${next.of}' }`).toEqual({
      is,
      of,
    });
  });
});
