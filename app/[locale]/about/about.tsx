import type { AbstractIntlMessages } from 'next-intl';
import { version } from '@/lib/catalogue/questionnaire.ts';
import { sources } from '@/lib/catalogue/sources.ts';
import type { Translator } from '@/lib/i18n/translator.ts';
import { CitedAddress } from '../../reading/cited-address.tsx';
import { Contents } from '../../reading/contents.tsx';
import { entryOf, Statements } from '../../reading/statements.tsx';
import { Notice } from '../../text/paragraphs.tsx';
import { Phrase } from '../../text/phrase.tsx';
import { isArticleFigure } from './article-figures.ts';

/** The article that the check began with. */
const article = sources.find(({ strength }) => strength === 'article')?.addresses[0] ?? '';

/** What this is, who stores what, whom to ask, what the article says, and what nobody has checked. */
export function About({ messages, t }: { messages: AbstractIntlMessages; t: Translator }) {
  const groups = Object.entries(messages.About ?? {}) as [string, AbstractIntlMessages][];
  const notices = Object.keys(messages.Notices ?? {});
  return (
    <>
      <h1>
        <Phrase text={t('Screens.About.title')} />
      </h1>
      <Contents
        title={t('Screens.About.contents')}
        entries={[
          ...groups.map(([key, group]) => entryOf(group, `About.${key}`, key, t, isArticleFigure)),
          { id: 'notices', title: t('Screens.About.notices') },
        ]}
      />
      {groups.map(([key, group]) => (
        <Statements
          key={key}
          group={group}
          path={`About.${key}`}
          id={key}
          t={t}
          subjectOf={(path) => routeOf(path, t)}
          isLeftOut={isArticleFigure}
        >
          {key === 'article' && (
            <p>
              <CitedAddress address={article}>{t('Screens.About.article-link')}</CitedAddress>
            </p>
          )}
        </Statements>
      ))}
      <section aria-labelledby="notices" className="statements stack">
        <h2 id="notices">{t('Screens.About.notices')}</h2>
        <ul>
          {notices.map((key) => (
            <Notice key={key} text={t(`Notices.${key}`)} />
          ))}
        </ul>
      </section>
      <p className="soft">{t('Screens.About.version', { version })}</p>
    </>
  );
}

/** The method that a statement on methods is about, as the first question calls it. */
function routeOf(path: string, t: Translator): string | undefined {
  const route = path.replace('About.article.routes.route-', '');
  const key = `Options.routes.${route}.term`;
  return route !== path && t.has(key) ? t(key) : undefined;
}
