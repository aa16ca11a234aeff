import { stripBreaks } from '@/lib/i18n/phrase.ts';
import { ClinicPlace } from '../clinic/clinic-place.tsx';
import { Island } from '../islands/island.tsx';
import { addressOf } from '../layout/address.ts';
import { PageLayout } from '../layout/page-layout.tsx';
import { pageWords } from '../layout/page-words.ts';
import { Offline } from '../offline/offline.tsx';
import { Notice } from '../text/paragraphs.tsx';
import { Phrase } from '../text/phrase.tsx';
import { WithJapanese } from '../text/with-japanese.tsx';
import { Facts } from './start/facts.tsx';
import { mainNotices, otherNotices } from './start/notice-groups.ts';
import { Paste } from './start/paste.tsx';
import { pasteWords } from './start/paste-words.ts';
import { Resume } from './start/resume.tsx';
import { resumeWords } from './start/words.ts';

const atHand = ['medicine-notebook', 'device-card', 'dates'] as const;

/** What this is and what comes out of it, Start, and below it what has to be known before. */
export default async function StartPage() {
  const { locale, messages, t } = await pageWords();
  const check = addressOf(locale, 'check/');
  const resume = { words: resumeWords(t), checkAddress: check };
  const offline = {
    words: { offer: stripBreaks(t('Screens.Offline.offer')), take: stripBreaks(t('Screens.Offline.take')) },
  };
  return (
    <PageLayout screen="start">
      <h1>
        <Phrase text={t('Start.title')} />
      </h1>
      <p>{t('Start.lead')}</p>
      <Island name="Resume" component={Resume} props={resume} />
      <Island name="Offline" component={Offline} props={offline} />
      <Facts say={(fact) => t(`Start.facts.${fact}`)} />
      <a className="button primary wide" data-action="start" href={check}>
        <Phrase text={t('Start.start')} />
      </a>
      <Island name="Paste" component={Paste} props={{ words: pasteWords(t), checkAddress: check }} />
      <ClinicPlace name="name" />

      <div className="notice" id="notices">
        <p>
          <strong>{t('Start.what-it-is-not')}</strong> {t('Start.who-decides')}
        </p>
        <p>{t('Start.unapproved')}</p>
        <p>
          {t('Start.harm')} <a href={addressOf(locale, 'about/#harm')}>{t('Start.harm-more')}</a>
        </p>
        <details>
          <summary>
            <Phrase text={t('Start.read-first-title')} />
          </summary>
          <ul>
            {mainNotices.map((key) => (
              <Notice key={key} text={t(`Notices.${key}`)} />
            ))}
          </ul>
        </details>
        <details>
          <summary>{t('Start.notices-more')}</summary>
          <ul>
            {otherNotices(messages.Notices as object).map((key) => (
              <Notice key={key} text={t(`Notices.${key}`)} />
            ))}
          </ul>
        </details>
      </div>
      <ClinicPlace name="duty" />

      <h2>
        <Phrase text={t('Start.have-at-hand-title')} />
      </h2>
      <ul>
        {atHand.map((key) => (
          <li key={key}>
            <WithJapanese text={t(`Start.have-at-hand.${key}`)} />
          </li>
        ))}
      </ul>
      <ClinicPlace name="bring" />
      <p>{t('Start.unsure-is-fine')}</p>
      <p>{t('Start.all-no')}</p>
      <p>{t('Start.what-exosomes-are')}</p>
      <p>
        <a className="standalone" href={addressOf(locale, 'about/#privacy')}>
          {t('Start.privacy-more')}
        </a>
      </p>
    </PageLayout>
  );
}
