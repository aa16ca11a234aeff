import { WithJapanese } from '@/app/text/with-japanese.tsx';
import { certainties } from '@/lib/catalogue/certainties.ts';
import { flags } from '@/lib/catalogue/flags.ts';
import { type Code, type Item, items } from '@/lib/catalogue/questionnaire.ts';
import { reviews } from '@/lib/catalogue/reviews.ts';
import { sources } from '@/lib/catalogue/sources.ts';
import { dayInWords } from '@/lib/i18n/day.ts';
import type { Locale } from '@/lib/i18n/locales.ts';
import { contentOf, reviewsOf } from '@/lib/wording/reviewed.ts';
import type { Words } from '@/lib/wording/words.ts';
import en from '@/messages/en.json' with { type: 'json' };
import ja from '@/messages/ja.json' with { type: 'json' };
import { Fold } from '../../reading/fold.tsx';
import { Cited } from './cited.tsx';
import { Fact } from './facts.tsx';

/** A question as it is asked: when, with which answers, why, and what each answer raises. */
export function QuestionEntry({ item, locale, words }: { item: Item; locale: Locale; words: Words }) {
  const { t } = words;
  const say = (key: string, values?: Record<string, string | number>) => t(`Screens.Rules.${key}`, values);
  const { linkId } = item;
  const hint = words.hint(linkId);
  const id = `question-${linkId}`;
  const codes = new Set<string>(flags.flatMap((flag) => (flag.question === linkId ? flag.sources : [])));
  const cited = sources.filter(({ code }) => codes.has(code));
  return (
    <article aria-labelledby={`${id}-heading`}>
      <Fold id={id} heading={<h4 id={`${id}-heading`}>{words.question(linkId, 'question')}</h4>}>
        <p className="soft">
          {words.question(linkId, 'term')} · <code lang="en">{linkId}</code>
        </p>
        {reviewsOf(linkId, contentOf(linkId, { ja, en }), reviews).map(({ who, role, on, version }) => (
          <p key={`${who} ${on}`} className="notice" data-reviewed>
            {say(`reviewed-${role}`, { who, on: dayInWords(on, locale), version })}
          </p>
        ))}
        {hint && <p>{hint}</p>}
        <table>
          <thead>
            <tr>
              <th scope="col">{say('answer')}</th>
              <th scope="col">{say('raises')}</th>
            </tr>
          </thead>
          <tbody>
            {item.answerOption.map((code) => (
              <tr key={code}>
                <th scope="row">
                  {words.label(linkId, code)}
                  {(['note', 'more'] as const).map((word) => {
                    const text = words.about(linkId, code, word);
                    return (
                      text && (
                        <span key={word} className="note">
                          <WithJapanese text={text} />
                        </span>
                      )
                    );
                  })}
                  <code lang="en">{code}</code>
                </th>
                <td>
                  <Raised item={item} code={code} words={words} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <dl className="facts">
          <Fact name={say('asked')}>{whenAsked(item, words)}</Fact>
          <Fact name={say('kind')}>
            {t(`Screens.Question.${item.repeats ? 'choose-many' : 'choose-one'}`)}
            {item.optional && ` ${say('may-be-empty')}`}
          </Fact>
          <Fact name={t('Screens.Question.why')}>{words.question(linkId, 'why')}</Fact>
          <Fact name={say('cited')}>
            {cited.length > 0 ? <Cited of={cited} words={words} /> : say('cites-nothing')}
          </Fact>
          <Fact name={t('Screens.Question.how')}>{words.how(linkId)}</Fact>
          <Fact name={say('detail')}>
            {item.detail && say('detail-length', { label: words.question(linkId, 'detail'), max: item.detail })}
          </Fact>
          <Fact name={say('stale')}>{item.goesStale && t(`GoesStale.${item.goesStale}`)}</Fact>
          <Fact name={say('bring')}>
            {item.bring && (
              <ul>
                {item.bring.map((each) => (
                  <li key={each}>{words.bring(each)}</li>
                ))}
              </ul>
            )}
          </Fact>
        </dl>
      </Fold>
    </article>
  );
}

function whenAsked({ enableWhen }: Item, words: Words): string {
  const gate = items.find((item) => item.linkId === enableWhen?.question);
  if (!enableWhen || !gate) return words.t('Screens.Rules.asked-everyone');
  const methods = gate.answerOption
    .filter((code) => enableWhen.anyOf.includes(code))
    .map((code) => words.term(gate.linkId, code))
    .join(words.t('Frame.comma'));
  return words.t('Screens.Rules.asked-routes', { methods });
}

function Raised({ item, code, words }: { item: Item; code: Code; words: Words }) {
  const raised = flags.flatMap((flag) =>
    flag.question === item.linkId
      ? certainties.filter((certainty) => flag[certainty]?.includes(code)).map((certainty) => ({ flag, certainty }))
      : [],
  );
  if (raised.length === 0) return words.t('Screens.Rules.raises-nothing');
  return (
    <ul className="raised">
      {raised.map(({ flag, certainty }) => (
        <li key={flag.id}>
          <a href={`#flag-${flag.id}`}>
            {words.t('Screens.Rules.point', {
              flag: words.flag(flag.id, 'term'),
              certainty: words.certainty(certainty),
            })}
          </a>
        </li>
      ))}
    </ul>
  );
}
