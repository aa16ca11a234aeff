import { flags } from '@/lib/catalogue/flags.ts';
import { type Strength, strengths } from '@/lib/catalogue/schema.ts';
import { sources } from '@/lib/catalogue/sources.ts';
import type { Words } from '@/lib/wording/words.ts';
import { CitedAddress } from '../../reading/cited-address.tsx';
import { Fold } from '../../reading/fold.tsx';
import { shownAddresses } from './shown-addresses.ts';
import { SourceName } from './source-name.tsx';

type Source = (typeof sources)[number];

/** Every source once, by its strength, with how much of it was read and the points that rest on it. */
export function SourceEntries({ words }: { words: Words }) {
  const { t } = words;
  return (
    <section className="chapter" aria-labelledby="sources">
      <Fold heading={<h2 id="sources">{t('Screens.Rules.sources')}</h2>}>
        <p>{t('Screens.Rules.sources-lead')}</p>
        {strengths.map((strength) => (
          <Group key={strength} strength={strength} words={words} />
        ))}
      </Fold>
    </section>
  );
}

function Group({ strength, words }: { strength: Strength; words: Words }) {
  const { t } = words;
  return (
    <section aria-labelledby={`strength-${strength}`}>
      <Fold heading={<h3 id={`strength-${strength}`}>{t(`Strengths.${strength}`)}</h3>}>
        <p>{t(`StrengthNotes.${strength}`)}</p>
        {strength === 'clinic-practice' && <p>{t('Screens.Rules.clinic-pages')}</p>}
        <ul className="sources">
          {sources
            .filter((source) => source.strength === strength)
            .map((source) => (
              <SourceEntry key={source.code} source={source} words={words} />
            ))}
        </ul>
      </Fold>
    </section>
  );
}

function SourceEntry({ source, words }: { source: Source; words: Words }) {
  const { t } = words;
  const name = <SourceName source={source} t={t} />;
  const addresses = shownAddresses(source);
  const users = flags.filter((flag) => flag.sources.includes(source.code));
  return (
    <li id={`source-${source.code}`}>
      {addresses.length === 0 && <span>{name}</span>}
      {addresses.map((address) => (
        <CitedAddress key={address} address={address}>
          {name}
        </CitedAddress>
      ))}
      <span className="soft">{t(`Screens.Rules.${source.seen}`)}</span>
      {source.seen === 'reproduction' && <span className="soft">{t('Screens.Rules.copy-without-link')}</span>}
      <span className="soft">
        {t('Screens.Rules.used-for')}
        {users.map(({ id }, place) => (
          <span key={id}>
            {place > 0 && t('Frame.comma')}
            <a href={`#flag-${id}`}>{words.flag(id, 'term')}</a>
          </span>
        ))}
      </span>
    </li>
  );
}
