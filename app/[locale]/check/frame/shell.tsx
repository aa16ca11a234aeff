import { Phrase } from '@/app/frame/phrase.tsx';
import { useTranslations } from '../words.tsx';

/** What the exported page shows until it has woken up: no question, because it cannot know which. */
export function Shell() {
  const t = useTranslations();
  return (
    <>
      <header className="site-header">
        <span className="name">
          <Phrase text={t('Service.name')} />
        </span>
      </header>
      <main>
        <p>{t('Screens.Check.loading')}</p>
        <noscript>
          <p>{t('Screens.Check.noscript')}</p>
        </noscript>
      </main>
    </>
  );
}
