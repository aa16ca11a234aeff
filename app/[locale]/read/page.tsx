import type { Metadata } from 'next';
import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import { isLocale } from '@/lib/i18n/locales.ts';
import { stripBreaks } from '@/lib/i18n/phrase.ts';
import { Island } from '../../islands/island.tsx';
import { PageFrame } from '../../layout/page-layout.tsx';
import { Phrase } from '../../text/phrase.tsx';
import type { ReadWords } from './read-words.ts';
import { Reception } from './reception.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Screens.Read');
  return { title: stripBreaks(t('title')), robots: 'noindex' };
}

/** For the clinic's counter: shows a sheet from its code, in Japanese, without anything being typed or kept. */
export default async function ReadPage() {
  const found = await getLocale();
  const locale = isLocale(found) ? found : 'ja';
  const { Screens } = (await getMessages()) as unknown as { Screens: { Read: ReadWords } };
  const words = Screens.Read;
  return (
    <PageFrame path="read/" screen="read">
      <div className="screen-only stack">
        <h1>
          <Phrase text={words.title} />
        </h1>
        <p>{words.lead}</p>
      </div>
      <Island name="Reception" component={Reception} props={{ locale, words }} />
    </PageFrame>
  );
}
