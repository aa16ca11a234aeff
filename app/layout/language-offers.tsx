import { type Locale, locales } from '@/lib/i18n/locales.ts';
import { Phrase } from '../text/phrase.tsx';
import { addressOf } from './address.ts';
import { SheetPicture } from './sheet-picture.tsx';

interface Offer {
  readonly locale: Locale;
  readonly title: string;
  readonly text: string;
  readonly link: string;
}

/** The same thing said in each language, with a way to the start page in that language. */
export function LanguageOffers({ offers }: { offers: readonly Offer[] }) {
  return (
    <div className="offers">
      <SheetPicture />
      {offers.map(({ locale, title, text, link }) => {
        // A page has one main heading; it is in the document's own language.
        const Heading = locale === locales[0] ? 'h1' : 'h2';
        return (
          <section key={locale} lang={locale} className="offer stack">
            <Heading>
              <Phrase text={title} />
            </Heading>
            <p>{text}</p>
            <a className="button primary" href={addressOf(locale)} hrefLang={locale}>
              {link}
            </a>
          </section>
        );
      })}
    </div>
  );
}
