import { useState } from 'react';
import { addressOf } from '@/app/layout/address.ts';
import type { Item } from '@/lib/catalogue/questionnaire.ts';
import type { Locale } from '@/lib/i18n/locales.ts';
import { stripBreaks } from '@/lib/i18n/phrase.ts';
import { isBlocked } from '@/lib/record/kept-visit.ts';
import { useTranslator, useWords } from '../shell/words-context.tsx';

interface HelpProps {
  item: Item;
  isUnsure: boolean;
  locale: Locale;
}

/**
 * Why the question is asked, with its sources, and how to find out, which is opened for whoever is not sure; what its
 * drawings show, for whoever cannot make them out.
 */
export function Help({ item, isUnsure, locale }: HelpProps) {
  const t = useTranslator('Screens.Question');
  const words = useWords();
  // Asked once for a question: the storage is tried for it.
  const [isLostOnLeaving] = useState(isBlocked);
  const drawn = item.pictured ?? [];
  const how = words.how(item.linkId);
  return (
    <div className="help">
      <details data-why>
        <summary>{t('why')}</summary>
        <p>{words.question(item.linkId, 'why')}</p>
        <p>
          <a className="standalone" href={`${addressOf(locale, 'rules/')}#question-${item.linkId}`}>
            {t('sources')}
          </a>
        </p>
        <p className="soft">{isLostOnLeaving ? words.t('Screens.Check.blocked') : t('sources-note')}</p>
      </details>
      {how && (
        <details data-how open={isUnsure}>
          <summary>{t('how')}</summary>
          {isUnsure && <p>{t('unsure-inset')}</p>}
          <p>{how}</p>
        </details>
      )}
      {drawn.length > 0 && (
        <details data-drawings>
          <summary>{words.t('Screens.Pictures.in-words')}</summary>
          <dl className="tell">
            {drawn.map((code) => (
              <div key={code}>
                <dt>{stripBreaks(words.label(item.linkId, code))}</dt>
                <dd>{words.about(item.linkId, code, 'alt')}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  );
}
