import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The quick suites of the reasoning alone: the laws would see most mutants too, at a hundred times the price.
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('../../..', import.meta.url)) } },
  test: {
    include: [
      'tests/unit/{catalogue,words,answers,flow,machine,free-text,rules,summary}.test.ts',
      'tests/release/mutation/loads.test.ts',
    ],
    root: fileURLToPath(new URL('../../..', import.meta.url)),
  },
});
