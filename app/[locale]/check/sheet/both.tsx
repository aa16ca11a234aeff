import type { Locale } from '@/lib/i18n/locales.ts';
import type { Words } from '@/lib/i18n/words.ts';
import { useTongues } from './tongues.ts';

interface BothProps {
  /** The words to say, made from each language's own. */
  of: (words: Words, locale: Locale) => string;
  className?: string | undefined;
}

/** A line of the sheet: Japanese first, English beneath it where the sheet carries English. */
export function Both({ of, className = '' }: BothProps) {
  const { ja, en } = useTongues();
  return (
    <span className={`both ${className}`}>
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
