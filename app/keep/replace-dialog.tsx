import { timeInWords } from '@/lib/i18n/day.ts';
import type { Locale } from '@/lib/i18n/locales.ts';
import type { SavedVisit } from '@/lib/record/serialise.ts';
import { ConfirmDialog, type ConfirmWords } from '../erase/confirm-dialog.tsx';

interface ReplaceDialogProps {
  /** The visit that would be replaced, as it was read. */
  visit: SavedVisit;
  /** The text holds `{time}`, for when that visit was last answered. */
  words: ConfirmWords;
  hook: string;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks whether another visit may be replaced, and again where that one was answered meanwhile. */
export function ReplaceDialog({ visit, words, ...rest }: ReplaceDialogProps) {
  const time = timeInWords(visit.answeredAt, document.documentElement.lang as Locale);
  return (
    <ConfirmDialog
      key={`${visit.id} ${visit.revision}`}
      words={{ ...words, text: words.text.replace('{time}', time) }}
      {...rest}
    />
  );
}
