import { type ReactNode, useState } from 'react';
import { stripBreaks } from '@/lib/i18n/phrase.ts';
import { useTranslator } from '../shell/words-context.tsx';

/** The page itself, drawn small on a phone; a tap shows it at its real size. On a wide screen it always has that size. */
export function SheetPreview({ children }: { children: ReactNode }) {
  const t = useTranslator('Screens.Sheet');
  const [isEnlarged, setIsEnlarged] = useState(false);
  return (
    <div className="sheet-preview" data-enlarged={isEnlarged || undefined}>
      <section className="sheet-window" aria-label={stripBreaks(t('title'))} tabIndex={isEnlarged ? 0 : undefined}>
        {children}
      </section>
      <button
        type="button"
        className="enlarge screen-only"
        aria-expanded={isEnlarged}
        aria-label={t(isEnlarged ? 'shrink' : 'enlarge')}
        onClick={() => setIsEnlarged(!isEnlarged)}
      >
        <svg aria-hidden="true" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2">
          <path d={isEnlarged ? 'M5 12h14' : 'M5 12h14M12 5v14'} />
        </svg>
      </button>
    </div>
  );
}
