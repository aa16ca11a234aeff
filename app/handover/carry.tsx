import { privateFieldProps } from '@/app/[locale]/check/question/private-field-props.ts';
import { isIPhoneOrIPad } from '@/app/[locale]/check/sheet/printing.ts';
import { useCopy } from '@/app/[locale]/check/sheet/use-copy.ts';
import { useTranslator } from '@/app/[locale]/check/shell/words-context.tsx';
import { addressOf } from '@/app/layout/address.ts';
import { Phrase } from '@/app/text/phrase.tsx';
import type { Locale } from '@/lib/i18n/locales.ts';

interface CarryProps {
  /** The whole visit as digits, the person's words among them. */
  digits: () => string;
  /** The language on the screen, in which the other browser opens. */
  locale: Locale;
}

/**
 * The way out of an app's own browser: one tap copies the visit, one opens this site in the phone's browser. Nothing of the
 * visit is in the address; LINE opens a link with this query outside (developers.line.biz, "Using LINE URL schemes").
 */
export function Carry({ digits, locale }: CarryProps) {
  const t = useTranslator('Screens.Carry');
  const { last, copy } = useCopy();
  const browser = isIPhoneOrIPad(navigator) ? 'Safari' : 'Chrome';
  return (
    <section className="stack" data-print-unavailable>
      <p>{t('in-app', { browser })}</p>
      <button type="button" className="button" data-action="carry" onClick={() => copy(digits())}>
        <Phrase text={t('carry', { browser })} />
      </button>
      <div role="status" className="stack">
        {last?.isCopied && <p>{t('copied')}</p>}
        {last && !last.isCopied && <p>{t('copy-failed')}</p>}
        {last && (
          <ol>
            <li>
              <a href={`${addressOf(locale)}?openExternalBrowser=1`}>{t('open', { browser })}</a> {t('open-otherwise')}
            </li>
            <li>{t('paste')}</li>
          </ol>
        )}
        {last && <p className="soft">{t('clipboard')}</p>}
      </div>
      {last && !last.isCopied && (
        <textarea
          className="copy-text"
          readOnly
          aria-label={t('digits')}
          value={last.text}
          rows={6}
          {...privateFieldProps}
          onFocus={(event) => event.target.select()}
        />
      )}
    </section>
  );
}
