import { type SaveNotice, savedVisit } from '@/lib/record/store.ts';
import type { Language } from './use-language.ts';
import { useTranslator } from './words-context.tsx';

/** What happened to the saved visit, said plainly until the person closes it. The status node is there from the start. */
export function Notices({ notice, language }: { notice: SaveNotice | undefined; language: Language }) {
  const t = useTranslator('Screens.Check');
  const lines = [...(notice ? [t(notice)] : []), ...(language.isUnavailable ? [t('language-unavailable')] : [])];
  return (
    <div role="status" className="screen-only">
      {lines.length > 0 && (
        <div className="notice" data-notice>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {notice && (
            <button
              type="button"
              className="link-button"
              onClick={() => {
                // The button goes with the message; focus stays at the top of the screen.
                document.getElementById('main')?.focus({ preventScroll: true });
                savedVisit.setNotice();
              }}
            >
              {t('close-notice')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
