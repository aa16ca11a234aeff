import type { Locale } from '@/lib/i18n/locales.ts';
import type { Words } from '@/lib/wording/words.ts';
import { useWordsOfSheet } from './words-context.ts';

interface BilingualProps {
  /** The words to write, made from each language's own. */
  of: (words: Words, locale: Locale) => string;
  className?: string;
}

/** Words of the sheet: Japanese first, English behind it where the sheet carries English. */
export function Bilingual({ of, className = '' }: BilingualProps) {
  const { ja, en } = useWordsOfSheet();
  return (
    <span className={`bilingual ${className}`}>
      <span lang="ja">{of(ja, 'ja')}</span>
      {en && (
        <>
          {' '}
          <span lang="en">{of(en, 'en')}</span>
        </>
      )}
    </span>
  );
}

/** Words of the sheet by their key, in Japanese and behind it in English. */
export function Label({ of: key, className = '' }: { of: string; className?: string }) {
  return <Bilingual of={(words) => words.t(`Screens.Sheet.${key}`)} className={className} />;
}

/** Words for the doctor's own part, in Japanese alone. */
export function Japanese({ of: key, values }: { of: string; values?: Record<string, string | number> }) {
  return useWordsOfSheet().ja.t(`Screens.Sheet.${key}`, values);
}
