import { useHydrated } from '@/app/islands/use-hydrated.ts';
import type { Code } from '@/lib/catalogue/questionnaire.ts';
import { packInUse } from '@/lib/clinic/pack-in-use.ts';
import type { Locale } from '@/lib/i18n/locales.ts';
import { useWords } from '../[locale]/check/shell/words-context.tsx';
import { clinicWord } from './clinic-words.ts';

/** The names of the clinic's own devices for a method, in a sentence. The exported page knows of none. */
export function useDeviceNames(locale: Locale): (route: Code) => string | undefined {
  const isHydrated = useHydrated();
  const words = useWords();
  return (route) => {
    const devices = packInUse()?.pack.devices?.filter((device) => device.route === route) ?? [];
    if (!isHydrated || devices.length === 0) return undefined;
    const names = devices.map(({ name }) => name[locale]).join(words.t('Frame.comma'));
    return clinicWord(locale, 'Clinic.devices', { names });
  };
}
