import { useState } from 'react';
import { addressOf } from '@/app/frame/address.ts';
import type { Item } from '@/lib/catalogue/questionnaire.ts';
import { isBlocked } from '@/lib/device/kept-visit.ts';
import type { Locale } from '@/lib/i18n/locales.ts';
import { useTranslations, useWords } from '../words.tsx';

interface HelpProps {
  item: Item;
  isUnsure: boolean;
  locale: Locale;
}

/** Why the question is asked, with its sources, and how to find out; the latter is opened for whoever is not sure. */
export function Help({ item, isUnsure, locale }: HelpProps) {
  const t = useTranslations('Screens.Question');
  const words = useWords();
  // Asked once for a question: the storage is tried for it.
  const [isLostOnLeaving] = useState(isBlocked);
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
      <details data-how open={isUnsure}>
        <summary>{t('how')}</summary>
        {isUnsure && <p>{t('unsure-inset')}</p>}
        <p>{words.question(item.linkId, 'how')}</p>
      </details>
    </div>
  );
}
