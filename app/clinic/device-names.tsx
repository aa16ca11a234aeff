import { useHydrated } from '@/app/islands/use-hydrated.ts';
import type { Code } from '@/lib/catalogue/questionnaire.ts';
import { packInUse } from '@/lib/clinic/pack-in-use.ts';
import type { Locale } from '@/lib/i18n/locales.ts';
import { useWords } from '../[locale]/check/shell/words-context.tsx';
import { clinicWord } from './clinic-words.ts';

/** The names of the clinic's own devices beside a method, behind what we say of it. The exported page knows of none. */
export function DeviceNames({ route, locale }: { route: Code; locale: Locale }) {
  const isHydrated = useHydrated();
  const words = useWords();
  const devices = packInUse()?.pack.devices?.filter((device) => device.route === route) ?? [];
  if (!isHydrated || devices.length === 0) return null;
  const names = devices.map(({ name }) => name[locale]).join(words.t('Frame.comma'));
  return (
    <span className="note" data-clinic-device>
      {clinicWord(locale, 'Clinic.devices', { names })}
    </span>
  );
}
