import { items } from '@/lib/catalogue/questionnaire.ts';
import { medicineSources } from '@/lib/glossary/medicine-sources.ts';
import { type Medicine, type MedicineGroup, medicines } from '@/lib/glossary/medicines.ts';
import { type Locale, otherLocale } from '@/lib/i18n/locales.ts';
import type { Words } from '@/lib/wording/words.ts';
import { CitedAddress } from '../../reading/cited-address.tsx';
import { Fold } from '../../reading/fold.tsx';
import { languageOf } from '../../text/language-of.ts';
import { Phrase } from '../../text/phrase.tsx';

interface MedicineNamesProps {
  locale: Locale;
  words: Words;
  /** The same words with their phrase marks, for headings. */
  phrased: Words;
}

/** The names behind the search in the medicine questions, under the answer each is known by, with their sources. */
export function MedicineNames({ locale, words, phrased }: MedicineNamesProps) {
  const say = (key: string) => words.t(`Screens.Rules.${key}`);
  const knownUnder = (group: string) => medicines.filter(({ groups }) => groups.includes(group as MedicineGroup));
  const groups = items.flatMap(({ linkId, answerOption }) => [
    // A device is known under the question about it, a medicine under an option.
    { code: linkId, title: phrased.question(linkId, 'term'), group: knownUnder(linkId) },
    ...answerOption.map((code) => ({ code, title: phrased.label(linkId, code), group: knownUnder(code) })),
  ]);
  return (
    <section className="chapter" aria-labelledby="medicines">
      <Fold heading={<h2 id="medicines">{say('medicines')}</h2>}>
        <p>{say('medicines-lead')}</p>
        {groups
          .filter(({ group }) => group.length > 0)
          .map(({ code, title, group }) => (
            <section key={code} aria-labelledby={`medicines-${code}`}>
              <Fold
                heading={
                  <h3 id={`medicines-${code}`}>
                    <Phrase text={title} />
                  </h3>
                }
              >
                <table className="medicines">
                  <thead>
                    <tr>
                      <th scope="col">{say('medicine')}</th>
                      <th scope="col">{say('brands')}</th>
                      <th scope="col">{say('sources')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {group.map((medicine) => (
                      <MedicineRow key={medicine.id} medicine={medicine} locale={locale} words={words} />
                    ))}
                  </tbody>
                </table>
              </Fold>
            </section>
          ))}
        <section aria-labelledby="medicine-sources">
          <Fold heading={<h3 id="medicine-sources">{say('medicine-sources')}</h3>}>
            <p>{say('medicine-sources-lead')}</p>
            <ul className="sources">
              {Object.entries(medicineSources).map(([code, { title, address, isOfficial }]) => (
                <li key={code} id={`medicine-source-${code}`}>
                  <span>
                    <code lang="en">{code}</code>{' '}
                    {isOfficial ? (
                      <CitedAddress address={address}>
                        <span lang={languageOf(title)}>{title}</span>
                      </CitedAddress>
                    ) : (
                      <span lang={languageOf(title)}>{title}</span>
                    )}
                  </span>
                </li>
              ))}
            </ul>
          </Fold>
        </section>
      </Fold>
    </section>
  );
}

function MedicineRow({ medicine, locale, words }: Omit<MedicineNamesProps, 'phrased'> & { medicine: Medicine }) {
  const other = otherLocale(locale);
  const brands = [...new Set([...medicine.brands[locale], ...medicine.brands[other]])];
  return (
    <tr>
      <th scope="row">
        {medicine.generic[locale]}
        <span className="note" lang={other}>
          {medicine.generic[other]}
        </span>
      </th>
      <td>
        {brands.length === 0
          ? words.t('Screens.Rules.no-brands')
          : brands.map((brand, place) => (
              <span key={brand}>
                {place > 0 && words.t('Frame.comma')}
                <span className="name" lang={languageOf(brand)}>
                  {brand}
                </span>
              </span>
            ))}
      </td>
      <td>
        {medicine.sources.map((code, place) => (
          <span key={code}>
            {place > 0 && ' '}
            <a href={`#medicine-source-${code}`}>{code}</a>
          </span>
        ))}
      </td>
    </tr>
  );
}
