import { Fragment, useEffect, useId, useRef, useState } from 'react';
import { languageOf } from '@/app/text/language-of.ts';
import { Phrase } from '@/app/text/phrase.tsx';
import { WithJapanese } from '@/app/text/with-japanese.tsx';
import { type Item, items } from '@/lib/catalogue/questionnaire.ts';
import { type Found, prepareMedicines, searchMedicines } from '@/lib/glossary/search.ts';
import { stripBreaks } from '@/lib/i18n/phrase.ts';
import { unobserved } from '../question/unobserved.ts';
import { useTranslator, useWords } from '../shell/words-context.tsx';

interface MedicineSearchProps {
  item: Item;
  /** Whether the follow-up stands on the screen; it does not before an answer that calls for it. */
  isNoteShown: boolean;
  /** Takes a name over into the follow-up, as it is written here. */
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
  useEffect(() => {
    // Folding all the names takes longer than a keystroke may: it is done before the first one, a few at a time.
    let timer = setTimeout(function some() {
      if (!prepareMedicines(12)) timer = setTimeout(some);
    }, 100);
    return () => clearTimeout(timer);
  }, []);
  const askedBy = (code: Item['answerOption'][number]) =>
    items.find(({ shows, answerOption }) => shows === 'medicine-search' && answerOption.includes(code)) ?? item;
  // A group asked about elsewhere is named all the same: what it is, and where it belongs.
  const groupName = (code: Item['answerOption'][number]) => {
    const { linkId } = askedBy(code);
    // Without marks for line breaks: up to five results are laid out anew for every letter.
    const group = stripBreaks(words.label(linkId, code));
    const question = words.question(linkId, 'term');
    // Many of these are taken for other reasons too: a diuretic is no acne treatment to whoever has a weak heart.
    if (code === 'current-acne-treatment') {
      const other = words.question('other-medicines', 'term');
      return linkId === item.linkId ? t('acne-group', { group, other }) : t('acne-other-question', { question, other });
    }
    return linkId === item.linkId ? t('group', { group }) : t('other-question', { group, question });
  };
  /** What goes into the note: what was typed wherever it says more than the name, or may mean something else. */
  const noteOf = ({ name, match, fuller }: Found) => {
    if (fuller) return fuller;
    return match === 'close' ? t('perhaps', { typed: query.trim(), name }) : name;
  };
  const saidOfTaken = ({ note: name, groups }: NonNullable<typeof taken>) => {
    const [elsewhere] = groups.some((group) => item.answerOption.includes(group)) ? [] : groups;
    if (elsewhere) return t('taken-elsewhere', { name, question: words.question(askedBy(elsewhere).linkId, 'term') });
    return t(isNoteShown ? 'taken' : 'taken-unseen', { name });
  };
  return (
    <div className="medicines field" data-medicines>
      <label htmlFor={id}>{t('label')}</label>
      <input
        id={id}
        type="search"
        value={query}
        // Room for a whole line of a label; laying out a paste of megabytes would take seconds.
        maxLength={200}
        aria-describedby={`${id}-note`}
        {...unobserved}
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
        <Phrase text={t('note')} />
      </p>
      <p className="count">
        <Phrase text={t('no-change')} />
      </p>
      <div role="status" ref={status} tabIndex={-1}>
        {taken && (
          <p>
            <WithJapanese text={saidOfTaken(taken)} />
          </p>
        )}
        {!taken && query.trim() && <p>{found.length > 0 ? t('count', { count: found.length }) : t('not-found')}</p>}
      </div>
      {found.length > 0 && (
        <ul className="found">
          {found.map((each) => {
            const { medicine, name, match, groups } = each;
            return (
              <li key={medicine.id} data-medicine={medicine.id}>
                <p>
                  <strong id={`${id}-${medicine.id}`} lang={languageOf(name)}>
                    {name}
                  </strong>
                  {[medicine.generic.ja, medicine.generic.en]
                    .filter((generic) => generic !== name)
                    .map((generic, place) => (
                      <Fragment key={generic}>
                        {place > 0 ? ' / ' : ' '}
                        <span className="soft" lang={languageOf(generic)}>
                          {generic}
                        </span>
                      </Fragment>
                    ))}
                </p>
                {match === 'close' && <p data-similar>{t('similar')}</p>}
                {groups.map((group) => (
                  <p key={group} data-group={group}>
                    {groupName(group)}
                  </p>
                ))}
                <button
                  type="button"
                  className="link-button"
                  id={`${id}-${medicine.id}-take`}
                  // Each in its own language, which one text as a name could not be.
                  aria-labelledby={`${id}-${medicine.id}-take ${id}-${medicine.id}`}
                  onClick={() => {
                    const note = noteOf(each);
                    onName(note);
                    setTaken({ note, groups });
                    setQuery('');
                    // The button goes with the list; on a phone, focus in the field would bring up its keyboard.
                    status.current?.focus({ preventScroll: true });
                  }}
                >
                  {t('take')}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
