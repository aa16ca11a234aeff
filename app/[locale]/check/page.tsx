import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { isLocale } from '@/lib/i18n/locales.ts';
import { messagesOf } from '@/lib/i18n/messages.ts';
import { plain } from '@/lib/i18n/phrase.ts';
import { Island } from '../../islands/island.tsx';
import { Check } from './shell/check.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Service');
  return { title: { absolute: plain(t('name')) } };
}

export default async function CheckPage() {
  const found = await getLocale();
  const locale = isLocale(found) ? found : 'ja';
  return (
    <Island name="Check" props={{ locale }}>
      <Check locale={locale} messages={await messagesOf(locale, ['check'])} />
    </Island>
  );
}
