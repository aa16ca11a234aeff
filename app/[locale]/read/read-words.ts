import type ja from '@/messages/ja.json';

/** What the page for reception says, in the language of the page: it comes with the page, the sheet's words later. */
export type ReadWords = (typeof ja)['Screens']['Read'];
