import { expect, it } from 'vitest';

// A module that is refused while it loads fails no single test, and a mutant there would pass for a survivor.

it.each([
  ['the catalogue', () => import('../../../lib/catalogue/catalogue.ts')],
  ['the message keys of the catalogue', () => import('../../../lib/catalogue/message-keys.ts')],
  ['the visit', () => import('../../../lib/flow/machine.ts')],
  ['the answers kept', () => import('../../../lib/record/restore.ts')],
  ['the flags', () => import('../../../lib/rules/flags.ts')],
  ['the summary', () => import('../../../lib/summary/summary.ts')],
] as const)('the module of %s loads', async (_, load) => {
  await expect(load()).resolves.toBeDefined();
});
