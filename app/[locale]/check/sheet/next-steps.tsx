import { type ReactNode, useState } from 'react';
import { languageOfOwnWords } from '@/app/text/language-of.ts';
import { Phrase } from '@/app/text/phrase.tsx';
import type { Code } from '@/lib/catalogue/questionnaire.ts';
import type { BringId } from '@/lib/catalogue/schema.ts';
import { itemOf } from '@/lib/flow/enabled.ts';
import type { Summary } from '@/lib/summary/summary.ts';
import { ownWords, quoted } from '@/lib/wording/points.ts';
import { useTranslator, useWords } from '../shell/words-context.tsx';

// The words are those of the about page.
const emergencies = ['breathing', 'throat', 'hives', 'consciousness', 'chest', 'fit', 'sight', 'otherwise'];
const sameDay = ['colour', 'fever', 'pus', 'senses', 'lumps'];

/** For the person, beside the sheet: what to bring, find out, tell and ask, and whom to call afterwards. Never printed. */
export function NextSteps({ summary }: { summary: Summary }) {
  const t = useTranslator('Screens.Next');
  const words = useWords();
  const { bring, unsure, wishes, details } = summary;
  const flags = [...summary.confirm, ...summary.expectations];
  const own = ownWords(details, 'questions-to-ask');
  // Where there is nothing to find out, nothing is said of it.
  const findable = unsure.filter((linkId) => words.how(linkId) !== undefined);
  const others = itemOf('questions-to-ask').answerOption.filter((code) => !wishes.includes(code));
  // A medicine that somebody may be tempted to stop before the treatment: known, kept to oneself, or in doubt.
  const hasMedicine = flags.some(({ linkId }) => itemOf(linkId).shows === 'medicine-search');
  const heading = (key: string) => (
    <h2>
      <Phrase text={t(key)} />
    </h2>
  );
  const wish = (code: Code) => (
    <li key={code}>
      <Phrase text={words.label('questions-to-ask', code)} />
    </li>
  );
  const signs = (list: 'urgent' | 'same-day', keys: readonly string[]) => (
    <ul>
      {keys.map((key) => (
        <li key={key}>{words.t(`About.help.${list}.${key}`)}</li>
      ))}
    </ul>
  );
  return (
    <>
      {heading('bring-title')}
      {bring.length === 0 ? <p>{t('bring-none')}</p> : <Ticklist of={bring} />}
      {findable.length > 0 && (
        <section className="stack" data-find-out>
          {heading('find-out')}
          {findable.map((linkId) => (
            <Fold key={linkId} title={words.question(linkId, 'term')} data-unsure={linkId}>
              <p>{words.how(linkId)}</p>
            </Fold>
          ))}
        </section>
      )}
      <p>{t('decides')}</p>
      {summary.isNothingDeclared && <p>{t('all-no')}</p>}
      {hasMedicine && <p data-medicine>{t('medicine')}</p>}
      {flags.length > 0 && (
        <Fold title={t('patient-title')}>
          <dl className="tell">
            {flags.map(({ id }) => (
              <div key={id}>
                <dt>{words.flag(id, 'term')}</dt>
                <dd>{words.flag(id, 'patient')}</dd>
              </div>
            ))}
          </dl>
        </Fold>
      )}
      {heading('ask-title')}
      {(own || wishes.length > 0) && (
        <ul data-own-wishes>
          {own && (
            <li translate="no">
              <bdi lang={languageOfOwnWords(own)}>{quoted(own)}</bdi>
            </li>
          )}
          {wishes.map(wish)}
        </ul>
      )}
      {others.length > 0 && (
        <Fold title={t('ask-others')}>
          <ul>{others.map(wish)}</ul>
        </Fold>
      )}
      {heading('day-title')}
      <p>{t('day')}</p>
      {heading('after-title')}
      <p>{t('abnormal')}</p>
      <Fold title={t('119-title')} data-call="119">
        {signs('urgent', emergencies)}
      </Fold>
      <Fold title={t('clinic-title')} data-call="clinic">
        {signs('same-day', sameDay)}
      </Fold>
      <p className="soft">{t('119-in-doubt')}</p>
    </>
  );
}

function Fold({ title, children, ...hooks }: { title: string; children: ReactNode; [hook: `data-${string}`]: string }) {
  return (
    <details {...hooks}>
      <summary>
        <Phrase text={title} />
      </summary>
      {children}
    </details>
  );
}

/** What to bring, to tick off while packing; the ticks are kept nowhere. */
function Ticklist({ of: ids }: { of: readonly BringId[] }) {
  const words = useWords();
  const [packed, setPacked] = useState<readonly BringId[]>([]);
  const toggle = (id: BringId) =>
    setPacked(packed.includes(id) ? packed.filter((other) => other !== id) : [...packed, id]);
  return (
    <ul className="ticklist">
      {ids.map((id) => (
        <li key={id}>
          <label>
            <input type="checkbox" autoComplete="off" checked={packed.includes(id)} onChange={() => toggle(id)} />
            <span>{words.bring(id)}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
