import type { Locale } from '@/lib/i18n/locales.ts';
import { messagesOf } from '@/lib/i18n/messages.ts';
import { Check } from '../[locale]/check/shell/check.tsx';
import { wake } from './hydrate.tsx';

// The script of the check. Its words are a file of their own, so that the other language's stay away.
wake('Check', async ({ locale }: { locale: Locale }) => (
  <Check locale={locale} messages={await messagesOf(locale, ['check'])} />
));
