import { useState } from 'react';
import { languageOfOwnWords } from '@/app/text/language-of.ts';
import { Phrase } from '@/app/text/phrase.tsx';
import type { BringId } from '@/lib/catalogue/schema.ts';
import { itemOf } from '@/lib/flow/enabled.ts';
import type { Summary } from '@/lib/summary/summary.ts';
import { ownWords, quoted } from '@/lib/wording/points.ts';
import { useTranslator, useWords } from '../shell/words-context.tsx';

const emergencies = ['119-breathing', '119-hives', '119-fainting', '119-chest', '119-fit', '119-sight'];
const sameDay = ['clinic-skin', 'clinic-fever', 'clinic-pus', 'clinic-senses', 'clinic-lumps'];

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
  const list = (keys: readonly string[]) => (
    <ul>
      {keys.map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </ul>
  );
  return (
    <>
      <h2>
        <Phrase text={t('bring-title')} />
      </h2>
      {bring.length === 0 ? <p>{t('bring-none')}</p> : <Ticklist of={bring} />}
      {findable.length > 0 && (
        <section className="stack" data-find-out>
          <h2>
            <Phrase text={t('find-out')} />
          </h2>
          {findable.map((linkId) => (
            <details key={linkId} data-unsure={linkId}>
              <summary>{words.question(linkId, 'term')}</summary>
              <p>{words.how(linkId)}</p>
            </details>
          ))}
        </section>
      )}
      <p>{t('decides')}</p>
      {summary.isNothingDeclared && <p>{t('all-no')}</p>}
      {hasMedicine && <p data-medicine>{t('medicine')}</p>}
      {flags.length > 0 && (
        <details>
          <summary>
            <Phrase text={t('patient-title')} />
          </summary>
          <dl className="tell">
            {flags.map(({ id }) => (
              <div key={id}>
                <dt>{words.flag(id, 'term')}</dt>
                <dd>{words.flag(id, 'patient')}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      <h2>
        <Phrase text={t('ask-title')} />
      </h2>
      {(own || wishes.length > 0) && (
        <ul data-own-wishes>
          {own && (
            <li translate="no">
              <bdi lang={languageOfOwnWords(own)}>{quoted(own)}</bdi>
            </li>
          )}
          {wishes.map((code) => (
            <li key={code}>
              <Phrase text={words.label('questions-to-ask', code)} />
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <details>
          <summary>{t('ask-others')}</summary>
          <ul>
            {others.map((code) => (
              <li key={code}>
                <Phrase text={words.label('questions-to-ask', code)} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <h2>
        <Phrase text={t('day-title')} />
      </h2>
      <p>{t('day')}</p>
      <h2>
        <Phrase text={t('after-title')} />
      </h2>
      <p>{t('abnormal')}</p>
      <details data-call="119">
        <summary>
          <Phrase text={t('119-title')} />
        </summary>
        {list(emergencies)}
      </details>
      <details data-call="clinic">
        <summary>
          <Phrase text={t('clinic-title')} />
        </summary>
        {list(sameDay)}
      </details>
      <p className="soft">{t('lists-note')}</p>
    </>
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
