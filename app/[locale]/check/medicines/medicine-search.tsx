import { useEffect, useId, useState } from 'react';
import type { Item } from '@/lib/catalogue/questionnaire.ts';
import { prepareMedicines, searchMedicines } from '@/lib/glossary/search.ts';
import { unobserved } from '../question/unobserved.ts';
import { useTranslations, useWords } from '../words.tsx';

interface MedicineSearchProps {
  item: Item;
  /** Takes a name over into the follow-up, as it is written here. */
  onName: (name: string) => void;
}

/**
 * A glossary beside the medicine questions: which group a name is known under. It ticks nothing; that a name is not
 * found means only that it is not listed here.
 */
export function MedicineSearch({ item, onName }: MedicineSearchProps) {
  const t = useTranslations('Screens.Medicines');
  const words = useWords();
  const [query, setQuery] = useState('');
  const [taken, setTaken] = useState<string>();
  const found = query.trim() === '' ? [] : searchMedicines(query);
  const id = useId();
  useEffect(() => {
    // Folding the names takes longer than a keystroke may: it is done before the first one.
    const timer = setTimeout(prepareMedicines, 100);
    return () => clearTimeout(timer);
  }, []);
  // A group asked about elsewhere is named all the same: what it is, and where it belongs.
  const groupName = (group: Item['answerOption'][number]) =>
    item.answerOption.includes(group) ? t('group', { group: words.term(item.linkId, group) }) : t('other-question');
  return (
    <div className="medicines field" data-medicines>
      <label htmlFor={id}>{t('label')}</label>
      <input
        id={id}
        type="search"
        value={query}
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
        {t('note')}
      </p>
      <div role="status">
        {taken && <p>{t('taken', { name: taken })}</p>}
        {!taken && query.trim() && <p>{found.length > 0 ? t('count', { count: found.length }) : t('not-found')}</p>}
      </div>
      <ul className="found">
        {found.map(({ medicine, name }) => (
          <li key={medicine.id} data-medicine={medicine.id}>
            <p>
              <strong>{name}</strong>{' '}
              <span className="soft">{[medicine.generic.ja, medicine.generic.en].join(' / ')}</span>
              <br />
              {[...new Set(medicine.groups.map(groupName))].join(' ')}
            </p>
            <button
              type="button"
              className="link-button"
              aria-label={t('take-name', { name })}
              onClick={() => {
                onName(name);
                setTaken(name);
                setQuery('');
              }}
            >
              {t('take')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
