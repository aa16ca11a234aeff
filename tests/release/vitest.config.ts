import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

// The laws over every combination, and ten times as many random inputs as on every change.
export default defineConfig({
  resolve: { alias: { '@': root } },
  test: {
    root,
    include: ['tests/unit/{laws,chart,fhir,fuzz,glossary,saved-visit-walk}.test.ts'],
    env: { SWEEP: 'full' },
    testTimeout: 600_000,
    allowOnly: false,
  },
});
