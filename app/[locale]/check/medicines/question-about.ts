import { type Item, items } from '@/lib/catalogue/questionnaire.ts';
import type { MedicineGroup } from '@/lib/glossary/medicines.ts';

/** The question that asks about a group: it has that option, or, for a device, that name. */
export function questionAbout(group: MedicineGroup): Item {
  const item = items.find(
    ({ linkId, shows, answerOption }) =>
      linkId === group || (shows === 'medicine-search' && (answerOption as readonly string[]).includes(group)),
  );
  if (!item) throw new Error(`No question asks about “${group}”: add it as an option of a medicine question.`);
  return item;
}
