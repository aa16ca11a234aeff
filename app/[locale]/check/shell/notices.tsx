import type { Language } from './use-language.ts';
import type { RunningVisit } from './use-visit.ts';
import { useTranslator, useWords } from './words-context.tsx';

/** What happened to kept answers, said plainly until the person closes it. The status node is there from the start. */
export function Notices({ running, language }: { running: RunningVisit; language: Language }) {
  const t = useTranslator('Screens.Check');
  const words = useWords();
  const terms = running.asksAgain.map((linkId) => words.question(linkId, 'term')).join(words.t('Frame.comma'));
  const lines = [
    ...running.notices.map((notice) => t(notice, { terms })),
    ...(language.isUnavailable ? [t('language-unavailable')] : []),
  ];
  return (
    <div role="status">
      {lines.length > 0 && (
        <div className="notice" data-notice>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {running.notices.length > 0 && (
            <button
              type="button"
              className="link-button"
              onClick={() => {
                // The button goes with the message; whoever is at the keyboard stays at the top of the screen.
                document.getElementById('main')?.focus({ preventScroll: true });
                running.dismiss();
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
