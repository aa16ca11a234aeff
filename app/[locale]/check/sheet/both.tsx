import { Phrase } from '@/app/text/phrase.tsx';
import type { Locale } from '@/lib/i18n/locales.ts';
import type { Words } from '@/lib/wording/words.ts';
import { useTongues } from './tongues.ts';

interface BothProps {
  /** The words to say, made from each language's own. */
  of: (words: Words, locale: Locale) => string;
  className?: string | undefined;
  /** A heading or a name: on a phone it breaks between phrases only. */
  isName?: boolean;
  /** The number that the line is called by. */
  number?: number;
}

/** A line of the sheet: Japanese first, English beneath it where the sheet carries English. */
export function Both({ of, className = '', isName = false, number }: BothProps) {
  const tongues = useTongues();
  const { ja, en } = (isName && tongues.phrased) || tongues;
  const say = (text: string) => (isName ? <Phrase text={text} /> : text);
  return (
    <span className={`both ${className}`}>
      <span lang="ja">
        {number && (
          <>
            <span className="number" lang={en && 'en'}>
              {number}
            </span>
            {'\u00A0'}
          </>
        )}
        {say(of(ja, 'ja'))}
      </span>
      {en && (
        <>
          {' '}
          <span lang="en">{say(of(en, 'en'))}</span>
        </>
      )}
    </span>
  );
}
