import { Fragment } from 'react';
import { kioskMinutes, packInUse } from '@/lib/clinic/pack-in-use.ts';
import type { Locale } from '@/lib/i18n/locales.ts';
import { clinicWord } from './clinic-words.ts';
import { leaveKiosk } from './kiosk.ts';

/** Beneath the sheet, behind what we say there: how to reach the clinic, what it asks to bring, and the end of a kiosk visit. */
export function AfterSheet({ locale }: { locale: Locale }) {
  const pack = packInUse()?.pack;
  if (!pack) return null;
  const { clinic, notices = [], bring = [] } = pack;
  const say = (key: string, values?: Record<string, string | number>) => clinicWord(locale, key, values);
  const minutes = kioskMinutes();
  return (
    <section className="stack" data-clinic-after>
      <h3>{clinic.name[locale]}</h3>
      <p>{say('Clinic.phone', { phone: clinic.phone })}</p>
      {clinic.hours && <p>{clinic.hours[locale]}</p>}
      {clinic.emergency && <p>{clinic.emergency[locale]}</p>}
      {Object.entries({ 'bring-title': bring, 'notices-title': notices }).map(
        ([title, texts]) =>
          texts.length > 0 && (
            <Fragment key={title}>
              <h3>{say(`Clinic.${title}`)}</h3>
              <ul>
                {texts.map((text) => (
                  <li key={text.ja}>{text[locale]}</li>
                ))}
              </ul>
            </Fragment>
          ),
      )}
      {minutes && (
        <>
          <p className="notice">{say('Screens.Kiosk.note', { minutes })}</p>
          <button type="button" className="button primary wide" data-action="hand-over" onClick={leaveKiosk}>
            {say('Screens.Kiosk.finish')}
          </button>
        </>
      )}
    </section>
  );
}
