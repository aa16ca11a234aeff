import { locale } from 'next/root-params';
import { getRequestConfig } from 'next-intl/server';
import { isLocale } from './locales.ts';
import { messagesOf } from './messages.ts';

export default getRequestConfig(async ({ locale: asked }) => {
  const found = asked ?? (await locale());
  const known = isLocale(found) ? found : 'ja';
  return { locale: known, messages: await messagesOf(known, ['check', 'sheet', 'pages']), timeZone: 'Asia/Tokyo' };
});
