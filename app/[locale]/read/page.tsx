import type { Metadata } from 'next';
import { Island } from '../../islands/island.tsx';
import { addressOf } from '../../layout/address.ts';
import { PageLayout } from '../../layout/page-layout.tsx';
import { pageWords, titleOf } from '../../layout/page-words.ts';
import { Phrase } from '../../text/phrase.tsx';
import type { ReadWords } from './read-words.ts';
import { Reception } from './reception.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { ...(await titleOf('Screens.Read.title')), robots: 'noindex' };
}

/** For the clinic's counter: shows a sheet from its code, in Japanese, without anything being typed or kept. */
export default async function ReadPage() {
  const { locale, messages, t } = await pageWords();
  const words = (messages as unknown as { Screens: { Read: ReadWords } }).Screens.Read;
  return (
    <PageLayout screen="read">
      <div className="screen-only stack">
        <h1>
          <Phrase text={words.title} />
        </h1>
        <p>{words.lead}</p>
        <div className="unsupported">
          <p>{t('Frame.unsupported')}</p>
          <p>
            <a className="standalone" href={addressOf(locale, 'rules/')}>
              {t('Frame.rules')}
            </a>
          </p>
        </div>
      </div>
      <Island name="Reception" component={Reception} props={{ locale, words }} />
    </PageLayout>
  );
}
