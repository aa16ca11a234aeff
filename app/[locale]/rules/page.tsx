import type { Metadata } from 'next';
import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import { isLocale } from '@/lib/i18n/locales.ts';
import type { Translator } from '@/lib/i18n/translator.ts';
import { PageFrame } from '../../layout/page-layout.tsx';
import { plainTranslator } from '../../text/plain-translator.ts';
import { RuleBook } from './rule-book.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = plainTranslator((await getTranslations()) as unknown as Translator);
  return { title: t('Frame.rules') };
}

export default async function RulesPage() {
  const locale = await getLocale();
  const t = (await getTranslations()) as unknown as Translator;
  return (
    <PageFrame path="rules/" screen="rules">
      <RuleBook locale={isLocale(locale) ? locale : 'ja'} messages={await getMessages()} t={t} />
    </PageFrame>
  );
}
