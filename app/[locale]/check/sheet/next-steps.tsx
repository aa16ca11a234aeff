import { Phrase } from '@/app/text/phrase.tsx';
import { itemOf } from '@/lib/flow/enabled.ts';
import type { Flag } from '@/lib/rules/flags.ts';
import type { Summary } from '@/lib/summary/summary.ts';
import { ownWords } from '@/lib/wording/terms.ts';
import { useTranslator, useWords } from '../shell/words-context.tsx';
import { OwnWords } from './own-words.tsx';

/** More than these would push what to tell and to ask out of sight. */
const fewEnough = 4;

/** For the person, beneath the sheet: what to bring, what to ask, what to tell. Never printed. */
export function NextSteps({ summary }: { summary: Summary }) {
  const t = useTranslator('Screens.Next');
  const words = useWords();
  const { bring, unsure, wishes } = summary;
  const flags = [...summary.confirm, ...summary.expectations];
  const own = ownWords(summary, 'questions-to-ask');
  const others = itemOf('questions-to-ask').answerOption.filter((code) => !wishes.includes(code));
  // A medicine that somebody may be tempted to stop before the treatment: known, kept to oneself, or in doubt.
  const hasMedicine = flags.some(({ because }) =>
    because.some(({ linkId }) => itemOf(linkId).shows === 'medicine-search'),
  );
  return (
    <>
      <h2>
        <Phrase text={t('title')} />
      </h2>
      <p>{t('decides')}</p>
      {summary.isNothingDeclared && <p>{t('all-no')}</p>}
      <h3>
        <Phrase text={t('day-title')} />
      </h3>
      <p>{t('day')}</p>
      {hasMedicine && <p data-medicine>{t('medicine')}</p>}
      <h3>
        <Phrase text={t('bring-title')} />
      </h3>
      {bring.length === 0 ? (
        <p>{t('bring-none')}</p>
      ) : (
        <ul>
          {bring.map((id) => (
            <li key={id}>{words.bring(id)}</li>
          ))}
        </ul>
      )}
      {unsure.length > 0 && (
        <details data-find-out open={unsure.length <= fewEnough}>
          <summary>{t('find-out', { count: unsure.length })}</summary>
          <dl className="tell">
            {unsure.map((linkId) => (
              <div key={linkId} data-unsure={linkId}>
                <dt>{words.question(linkId, 'term')}</dt>
                <dd>{words.how(linkId)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {flags.length > 0 && (
        <>
          <h3>
            <Phrase text={t('patient-title')} />
          </h3>
          <dl className="tell">
            {flags.map((flag) => (
              <ToTell key={flag.id} flag={flag} />
            ))}
          </dl>
        </>
      )}
      <h3>
        <Phrase text={t('ask-title')} />
      </h3>
      {(own || wishes.length > 0) && (
        <ul data-own-wishes>
          {own && (
            <li>
              <OwnWords text={own} />
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
      <p>{t('abnormal')}</p>
    </>
  );
}

/** What to tell the doctor about a flag. */
function ToTell({ flag }: { flag: Flag }) {
  const words = useWords();
  return (
    <div>
      <dt>
        <Phrase text={words.flag(flag.id, 'term')} />
      </dt>
      <dd>{words.flag(flag.id, 'patient')}</dd>
    </div>
  );
}
