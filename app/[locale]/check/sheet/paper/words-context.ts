import { createContext, useContext } from 'react';
import type { SheetWords } from '@/lib/wording/terms.ts';

const SheetWordsContext = createContext<SheetWords | undefined>(undefined);
export const SheetWordsProvider = SheetWordsContext.Provider;

/** The sheet's words, inside a sheet. */
export function useWordsOfSheet(): SheetWords {
  const words = useContext(SheetWordsContext);
  if (!words) throw new Error('A part of the sheet is used outside it: wrap it in SheetWordsProvider');
  return words;
}
