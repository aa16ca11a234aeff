import type { Metadata } from 'next';
import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import { isLocale } from '@/lib/i18n/locales.ts';
import { stripBreaks } from '@/lib/i18n/phrase.ts';
import type { Translator } from '@/lib/i18n/translator.ts';
import { Island } from '../islands/island.tsx';
import { addressOf } from '../layout/address.ts';
import { PageFrame } from '../layout/page-layout.tsx';
import { Offline } from '../offline/offline.tsx';
import { Notice } from '../text/paragraphs.tsx';
import { Phrase } from '../text/phrase.tsx';
import { WithJapanese } from '../text/with-japanese.tsx';
import { mainNotices, otherNotices } from './start/notice-groups.ts';
import { Resume } from './start/resume.tsx';
import { SheetPicture } from './start/sheet-picture.tsx';
import { resumeWords } from './start/words.ts';

const atHand = ['medicine-notebook', 'device-card', 'dates'] as const;
const asides = ['without-them', 'who-decides', 'unsure-is-fine', 'all-no'] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Service');
  return { title: { absolute: stripBreaks(t('name')) } };
}

/** What this is, what it is not, what to have at hand and what to know before; then Start. */
export default async function StartPage() {
  const t = await getTranslations();
  const found = await getLocale();
  const locale = isLocale(found) ? found : 'ja';
  const check = addressOf(locale, 'check/');
  const resume = { words: resumeWords(t), checkAddress: check };
  const offline = {
    words: { offer: stripBreaks(t('Screens.Offline.offer')), take: stripBreaks(t('Screens.Offline.take')) },
  };
  const { Notices: notices = {} } = await getMessages();
  // Every word here is read on a phone, in lines of twenty characters: it breaks between phrases only.
  const tell = t as unknown as Translator;
  const say = (key: string) => <Phrase text={tell(key)} />;
  return (
    <PageFrame path="" screen="start">
      <div className="opening">
        <h1>{say('Start.title')}</h1>
        <SheetPicture />
        <p>{say('Start.lead')}</p>
      </div>
      <Island name="Resume" component={Resume} props={resume} />
      <Island name="Offline" component={Offline} props={offline} />
      <div className="promise">
        <p>{say('Start.what-you-get')}</p>
        <p className="strong">{say('Start.what-it-is-not')}</p>
        <p>{say('Start.time')}</p>
      </div>

      <h2>{say('Start.have-at-hand-title')}</h2>
      <ul>
        {atHand.map((key) => (
          <li key={key}>
            {locale === 'en' ? (
              <WithJapanese text={t(`Start.have-at-hand.${key}`)} />
            ) : (
              say(`Start.have-at-hand.${key}`)
            )}
          </li>
        ))}
      </ul>

      <h2 id="notices">{say('Start.read-first-title')}</h2>
      <ul>
        {mainNotices.map((key) => (
          <Notice key={key} text={tell(`Notices.${key}`)} />
        ))}
      </ul>

      <div className="begin">
        <p>{say('Start.privacy')}</p>
        <a className="button primary wide" data-action="start" href={check}>
          {say('Start.start')}
        </a>
      </div>

      <ul className="asides">
        {asides.map((key) => (
          <li key={key}>{say(`Start.${key}`)}</li>
        ))}
      </ul>
      <details>
        <summary>{say('Start.notices-more')}</summary>
        <ul>
          {otherNotices(notices as object).map((key) => (
            <Notice key={key} text={tell(`Notices.${key}`)} />
          ))}
        </ul>
      </details>
      <p>
        <a className="standalone" href={addressOf(locale, 'about/#privacy')}>
          {say('Start.privacy-more')}
        </a>
      </p>
    </PageFrame>
  );
}
