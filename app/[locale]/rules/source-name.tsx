import type { SourceRow } from '@/lib/catalogue/schema.ts';
import type { Translator } from '@/lib/i18n/translator.ts';
import { languageOf } from '../../text/language-of.ts';

/** What a source is called: its title and section, or, for a clinic's page, the country alone. */
export function SourceName({ source, t }: { source: SourceRow; t: Translator }) {
  if (!('title' in source)) {
    return t('Screens.Rules.clinic-page', { country: t(`Screens.Rules.${source.country}`) });
  }
  return (
    <>
      <span lang={languageOf(source.title)}>{source.title}</span>
      {source.section && ` ${t('Screens.Rules.section', { section: source.section })}`}
    </>
  );
}
