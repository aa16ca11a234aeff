import type { Metadata } from 'next';
import { getMessages, getTranslations } from 'next-intl/server';
import type { Translator } from '@/lib/i18n/translator.ts';
import { PageFrame } from '../../layout/page-layout.tsx';
import { plainTranslator } from '../../text/plain-translator.ts';
import { About } from './about.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = plainTranslator((await getTranslations()) as unknown as Translator);
  return { title: t('Screens.About.title') };
}

export default async function AboutPage() {
  const t = (await getTranslations()) as unknown as Translator;
  return (
    <PageFrame path="about/" screen="about">
      <About messages={await getMessages()} t={t} />
    </PageFrame>
  );
}
