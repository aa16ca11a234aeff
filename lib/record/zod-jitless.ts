import { config } from 'zod/mini';

// Without this zod tries `new Function` when the first schema is parsed, which the page's own policy reports as a
// violation. Import this file before any schema is made.
config({ jitless: true });
