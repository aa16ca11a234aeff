import { type ReactNode, useState } from 'react';
import { stripBreaks } from '@/lib/i18n/phrase.ts';
import { useTranslator } from '../shell/words-context.tsx';

/** The page itself, drawn small on a phone; a tap shows it at its real size. On a wide screen it always has that size. */
export function SheetPreview({ children }: { children: ReactNode }) {
  const t = useTranslator('Screens.Sheet');
  const [isEnlarged, setIsEnlarged] = useState(false);
  const toggle = () => setIsEnlarged(!isEnlarged);
  return (
    <div className="sheet-preview" data-enlarged={isEnlarged || undefined}>
      {/* biome-ignore lint/a11y: a second way to the button below, for pointers only */}
      <section
        className="sheet-window"
        aria-label={stripBreaks(t('title'))}
        tabIndex={isEnlarged ? 0 : undefined}
        onClick={isEnlarged ? undefined : toggle}
      >
        {children}
      </section>
      <button type="button" className="link-button enlarge screen-only" aria-expanded={isEnlarged} onClick={toggle}>
        {stripBreaks(t(isEnlarged ? 'shrink' : 'enlarge'))}
      </button>
    </div>
  );
}
