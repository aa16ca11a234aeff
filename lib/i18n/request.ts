import { locale } from 'next/root-params';
import { getRequestConfig } from 'next-intl/server';
import en from '../../messages/phrased/pages/en.json';
import ja from '../../messages/phrased/pages/ja.json';
import { isLocale } from './locales.ts';
import { loadMessages, mergeMessages } from './messages.ts';

// Words of the pages rendered while building; no script ever needs them.
const pages = { ja, en } as const;

export default getRequestConfig(async ({ locale: asked }) => {
  const found = asked ?? (await locale());
  const known = isLocale(found) ? found : 'ja';
  // The order of the about page is that of its messages: they come first.
  const messages = mergeMessages(pages[known], await loadMessages(known, ['check', 'sheet']));
  return { locale: known, messages, timeZone: 'Asia/Tokyo' };
});
