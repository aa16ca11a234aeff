import { type ComponentProps, useEffect, useRef } from 'react';
import { useHydrated } from '@/app/islands/use-hydrated.ts';
import { useSavedVisit } from '@/app/keep/use-saved-visit.ts';
import { addressOf } from '@/app/layout/address.ts';
import { firstSentence } from '@/app/text/first-sentence.ts';
import type { Item } from '@/lib/catalogue/questionnaire.ts';
import { kioskMinutes } from '@/lib/clinic/pack-in-use.ts';
import type { Locale } from '@/lib/i18n/locales.ts';
import { stripBreaks } from '@/lib/i18n/phrase.ts';
import { useTranslator, useWords } from '../shell/words-context.tsx';

/** Why the question is asked, with its sources; and what its drawings show, for a person who cannot make them out. */
export function Help({ item, locale }: { item: Item; locale: Locale }) {
  const t = useTranslator('Screens.Question');
  const words = useWords();
  const isKept = useSavedVisit().place !== 'memory';
  // The exported page does not know whether it is shown on a kiosk.
  const isKiosk = useHydrated() && kioskMinutes() !== undefined;
  const drawn = item.pictured ?? [];
  return (
    <div className="help">
      {drawn.length > 0 && (
        <details data-drawings>
          <summary>{words.t('Screens.Pictures.in-words')}</summary>
          <dl className="tell">
            {drawn.map((code) => (
              <div key={code}>
                <dt>{stripBreaks(words.label(item.linkId, code))}</dt>
                <dd>{words.about(item.linkId, code, 'alt')}</dd>
                <dd>{words.about(item.linkId, code, 'feel')}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      <details data-why>
        <summary>{t('why')}</summary>
        <p>{words.question(item.linkId, 'why')}</p>
        {!isKiosk && (
          <p>
            <a
              className="standalone"
              href={`${addressOf(locale, 'rules/')}#question-${item.linkId}`}
              target={isKept ? undefined : '_blank'}
            >
              {t('sources')}
            </a>
          </p>
        )}
        {!isKiosk && <p className="soft">{isKept ? t('sources-note') : words.t('Screens.Check.blocked')}</p>}
      </details>
    </div>
  );
}

/** How to find out, in a sentence that "not sure" opens under that choice; all there is to it is under the sheet. */
export function UnsureHelp({ item, isOpenedHere }: { item: Item; isOpenedHere: boolean }) {
  const t = useTranslator('Screens.Question');
  const words = useWords();
  const how = words.how(item.linkId);
  return (
    <Inset data-how isOpenedHere={isOpenedHere}>
      <p>{t('unsure-inset')}</p>
      {how && (
        <p>
          <strong>{t('how')}</strong>
          <span>{` ${firstSentence(how).trim()}`}</span>
        </p>
      )}
    </Inset>
  );
}

/** Who sees what is written or left for the doctor, opened by "in person" under that choice. */
export function DeclinedHelp({ isOpenedHere }: { isOpenedHere: boolean }) {
  const t = useTranslator('Screens.Question');
  return (
    <Inset data-seen-by isOpenedHere={isOpenedHere}>
      <p>{t('declined-inset')}</p>
    </Inset>
  );
}

interface InsetProps extends ComponentProps<'div'> {
  /** Whether a choice on this screen opened it: then it comes into view. */
  isOpenedHere: boolean;
  'data-how'?: boolean;
  'data-seen-by'?: boolean;
}

function Inset({ isOpenedHere, ...props }: InsetProps) {
  const inset = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpenedHere) inset.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpenedHere]);
  return <div {...props} ref={inset} className="inset" />;
}
