import type { Locale } from '@/lib/i18n/locales.ts';
import { loadMessages } from '@/lib/i18n/messages.ts';
import { Island } from '../../islands/island.tsx';
import { pageWords } from '../../layout/page-words.ts';
import { Check } from './shell/check.tsx';

export default async function CheckPage() {
  const { locale } = await pageWords();
  return <Island name="Check" component={CheckWithMessages} props={{ locale }} />;
}

async function CheckWithMessages({ locale }: { locale: Locale }) {
  return <Check locale={locale} messages={await loadMessages(locale, ['check'])} />;
}
