import { createContext, useContext } from 'react';
import type { Locale } from '@/lib/i18n/locales.ts';
import type { SheetWords } from '@/lib/wording/terms.ts';
import type { Words } from '@/lib/wording/words.ts';

const SheetWordsContext = createContext<SheetWords | undefined>(undefined);
export const SheetWordsProvider = SheetWordsContext.Provider;

/** The key of words of the sheet, or how to make them from each language's own. */
type Wording = string | ((words: Words, locale: Locale) => string);

/**
 * The words inside a sheet. `say`: in Japanese alone, for the doctor's own parts. `both`: Japanese first, English behind it
 * where the sheet carries English.
 */
export function useSheetWording() {
  const words = useContext(SheetWordsContext);
  if (!words) throw new Error('A part of the sheet is used outside it: wrap it in SheetWordsProvider');
  const { ja, en } = words;
  const say = (key: string, values?: Record<string, string | number>) => ja.t(`Screens.Sheet.${key}`, values);
  const both = (of: Wording, className = '') => {
    const write = typeof of === 'string' ? (each: Words) => each.t(`Screens.Sheet.${of}`) : of;
    return (
      <span className={`bilingual ${className}`}>
        <span lang="ja">{write(ja, 'ja')}</span>
        {en && ' '}
        {en && <span lang="en">{write(en, 'en')}</span>}
      </span>
    );
  };
  return { ja, en, say, both };
}
