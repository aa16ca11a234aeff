import { use } from 'react';
import { isLocale, type Locale } from '@/lib/i18n/locales.ts';
import { loadMessages } from '@/lib/i18n/messages.ts';
import { Check } from '../[locale]/check/shell/check.tsx';
import { openPack } from '../clinic/open-pack.ts';
import { untickRestored } from './early-input.ts';
import { showError } from './error-screen.tsx';
import { hydrateIslands } from './hydrate.tsx';

// The script of the check. Its messages are a file of their own, so that the other language's are fetched on request.
const { lang } = document.documentElement;
const messages = loadMessages(isLocale(lang) ? lang : 'ja', ['check']);

function CheckWithMessages({ locale }: { locale: Locale }) {
  return <Check locale={locale} messages={use(messages)} />;
}

openPack().then(() => {
  untickRestored();
  hydrateIslands({ Check: CheckWithMessages });
}, showError);
