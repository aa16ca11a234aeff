import { useId, useRef, useState } from 'react';
import { WithJapanese } from '@/app/text/with-japanese.tsx';
import type { Item } from '@/lib/catalogue/questionnaire.ts';
import { type Found, searchMedicines } from '@/lib/glossary/search.ts';
import { privateFieldProps } from '../question/private-field-props.ts';
import { useTranslator, useWords } from '../shell/words-context.tsx';
import { FoundMedicine } from './found-medicine.tsx';
import { questionAbout } from './question-about.ts';

interface MedicineSearchProps {
  item: Item;
  /** Whether the follow-up is on the screen; it is not before an answer that calls for it. */
  isNoteShown: boolean;
  /** Adds a name to the follow-up. */
  onName: (name: string) => void;
}

/**
 * A glossary beside the medicine questions: which group a name is known under. It ticks nothing; that a name is not
 * found means only that it is not listed here.
 */
export function MedicineSearch({ item, isNoteShown, onName }: MedicineSearchProps) {
  const t = useTranslator('Screens.Medicines');
  const words = useWords();
  const [query, setQuery] = useState('');
  const [taken, setTaken] = useState<{ note: string; groups: Found['groups'] }>();
  const status = useRef<HTMLDivElement>(null);
  const found = query.trim() === '' ? [] : searchMedicines(query);
  const id = useId();
  /** The typed words stay in the note, unless they are the name itself: what is only like it may be another medicine. */
  const noteOf = ({ name, match }: Found) => {
    if (match === 'name') return name;
    return match === 'within' ? query.trim() : t('perhaps', { typed: query.trim(), name });
  };
  const takenMessage = ({ note: name, groups }: NonNullable<typeof taken>) => {
    const questions = groups.map((group) => questionAbout(group));
    const [elsewhere] = questions.some(({ linkId }) => linkId === item.linkId) ? [] : questions;
    if (elsewhere) return t('taken-elsewhere', { name, question: words.question(elsewhere.linkId, 'term') });
    return t(isNoteShown ? 'taken' : 'taken-unseen', { name });
  };
  const take = (each: Found) => {
    const note = noteOf(each);
    onName(note);
    setTaken({ note, groups: each.groups });
    setQuery('');
    // The button goes with the list; on a phone, focus in the field would bring up its keyboard.
    status.current?.focus({ preventScroll: true });
  };
  return (
    <div className="search field" data-medicines>
      <label htmlFor={id}>{t('label')}</label>
      <input
        id={id}
        type="search"
        value={query}
        // Room for a whole line of a label; laying out a paste of megabytes would take seconds.
        maxLength={200}
        aria-describedby={`${id}-note`}
        {...privateFieldProps}
        onKeyDown={(event) => {
          // Looking a name up is not Continue.
          if (event.key === 'Enter') event.preventDefault();
        }}
        onChange={(event) => {
          setQuery(event.target.value);
          setTaken(undefined);
        }}
      />
      <p className="count" id={`${id}-note`}>
        {t('note')}
      </p>
      <p className="count">{t('no-change')}</p>
      <div role="status" ref={status} tabIndex={-1}>
        {taken && (
          <p>
            <WithJapanese text={takenMessage(taken)} />
          </p>
        )}
        {!taken && query.trim() && <p>{found.length > 0 ? t('count', { count: found.length }) : t('not-found')}</p>}
      </div>
      {found.length > 0 && (
        <ul className="found">
          {found.map((each) => (
            <FoundMedicine key={each.medicine.id} found={each} item={item} onTake={() => take(each)} />
          ))}
        </ul>
      )}
    </div>
  );
}
