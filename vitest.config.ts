import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { writePhrases } from './tools/phrases.mjs';

writePhrases();

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // A busy machine is not a fault of the code.
    testTimeout: 60_000,
    // One test singled out by mistake would leave all others out, and look green.
    allowOnly: false,
  },
});
