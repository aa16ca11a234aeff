import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { isLocale, type Locale } from '@/lib/i18n/locales.ts';
import { loadMessages } from '@/lib/i18n/messages.ts';
import { stripBreaks } from '@/lib/i18n/phrase.ts';
import { Island } from '../../islands/island.tsx';
import { Check } from './shell/check.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Service');
  return { title: { absolute: stripBreaks(t('name')) } };
}

export default async function CheckPage() {
  const found = await getLocale();
  const locale = isLocale(found) ? found : 'ja';
  return <Island name="Check" component={CheckWithMessages} props={{ locale }} />;
}

async function CheckWithMessages({ locale }: { locale: Locale }) {
  return <Check locale={locale} messages={await loadMessages(locale, ['check'])} />;
}
