import { certainties } from '@/lib/catalogue/certainties.ts';
import type { flags } from '@/lib/catalogue/flags.ts';
import { items } from '@/lib/catalogue/questionnaire.ts';
import { sources } from '@/lib/catalogue/sources.ts';
import type { Words } from '@/lib/wording/words.ts';
import { Fold } from '../../reading/fold.tsx';
import { Cited } from './cited.tsx';
import { Fact } from './facts.tsx';

type FlagRow = (typeof flags)[number];

/** What the about page says of points on which the article and other sources differ. */
const differences: Readonly<Record<string, readonly string[]>> = {
  'metal-allergy': ['metal-allergy'],
  anticoagulants: ['blood-thinners'],
  antiplatelets: ['blood-thinners'],
  'blood-thinners': ['blood-thinners'],
  'deep-scars': ['ice-pick-boxcar'],
  'scar-types': ['ice-pick-boxcar', 'rolling-width', 'red-brown-name'],
};

/** A point to discuss: what raises it and how surely, what patient and doctor read, and where it comes from. */
export function FlagEntry({ flag, words }: { flag: FlagRow; words: Words }) {
  const { t } = words;
  const say = (key: string) => t(`Screens.Rules.${key}`);
  const item = items.find((each) => each.linkId === flag.question);
  const id = `flag-${flag.id}`;
  const cited = sources.filter((source) => flag.sources.includes(source.code));
  const ofArticle = cited.filter((source) => source.strength === 'article');
  const beyond = cited.filter((source) => source.strength !== 'article');
  const codes = item?.answerOption.filter((code) => certainties.some((each) => flag[each]?.includes(code))) ?? [];
  return (
    <article aria-labelledby={`${id}-heading`}>
      <Fold id={id} heading={<h4 id={`${id}-heading`}>{words.flag(flag.id, 'term')}</h4>}>
        <p className="soft">
          <code lang="en">{flag.id}</code>
        </p>
        <dl className="facts">
          <Fact name={say('raised-by')}>
            <a href={`#question-${flag.question}`}>{words.question(flag.question, 'term')}</a>
            <ul>
              {codes.map((code) => (
                <li key={code}>
                  {t('Screens.Rules.point', {
                    flag: words.label(flag.question, code),
                    certainty: words.certainty(certainties.find((each) => flag[each]?.includes(code)) ?? 'reported'),
                  })}
                </li>
              ))}
            </ul>
          </Fact>
          <Fact name={say('patient')}>{words.flag(flag.id, 'patient')}</Fact>
          <Fact name={say('doctor')}>{words.flag(flag.id, 'doctor')}</Fact>
          <Fact name={say('stale')}>{item?.goesStale && t(`GoesStale.${item.goesStale}`)}</Fact>
          <Fact name={say('from-article')}>
            {ofArticle.length > 0 ? <Cited of={ofArticle} words={words} /> : say('not-in-article')}
          </Fact>
          <Fact name={say('beyond-article')}>
            {beyond.length > 0 ? <Cited of={beyond} words={words} /> : say('only-article')}
          </Fact>
          <Fact name={say('differs')}>
            {differences[flag.id]?.map((key) => (
              <p key={key}>{t(`About.contradictions.${key}`)}</p>
            ))}
          </Fact>
        </dl>
      </Fold>
    </article>
  );
}
