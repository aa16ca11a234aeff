import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { writePhrases } from './tools/phrases.mjs';

writePhrases();

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  // A busy machine is not a fault of the code.
  test: { include: ['tests/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
});
