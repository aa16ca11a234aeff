import { LanguageName } from '@/app/layout/language-name.tsx';
import { type Locale, otherLocale } from '@/lib/i18n/locales.ts';
import { useTranslator } from './words-context.tsx';

interface LanguageSwitchProps {
  locale: Locale;
  toggle: () => void;
}

/** Swaps the words of the screen for those of the other language, in which it names itself. */
export function LanguageSwitch({ locale, toggle }: LanguageSwitchProps) {
  const t = useTranslator('Frame');
  return (
    <button
      type="button"
      className="link-button locale"
      data-action="locale"
      lang={otherLocale(locale)}
      onClick={toggle}
    >
      <LanguageName short={t('other-language-short')} name={t('other-language')} />
    </button>
  );
}
