import { useId } from 'react';
import { languageOf } from '@/app/text/language-of.ts';
import type { Item } from '@/lib/catalogue/questionnaire.ts';
import type { MedicineGroup } from '@/lib/glossary/medicines.ts';
import type { Found } from '@/lib/glossary/search.ts';
import { stripBreaks } from '@/lib/i18n/phrase.ts';
import { useTranslator, useWords } from '../shell/words-context.tsx';
import { questionAbout } from './question-about.ts';

interface FoundMedicineProps {
  found: Found;
  /** The question on the screen. */
  item: Item;
  onTake: () => void;
}

/** One medicine found: its names, where it usually belongs, and a button that puts its name in the note. */
export function FoundMedicine({ found, item, onTake }: FoundMedicineProps) {
  const t = useTranslator('Screens.Medicines');
  const words = useWords();
  const id = useId();
  const { medicine, name, match, groups } = found;
  const generics = [medicine.generic.ja, medicine.generic.en].filter((generic) => generic !== name);
  const placeOf = (group: MedicineGroup) => {
    const { linkId } = questionAbout(group);
    const isHere = linkId === item.linkId;
    const question = words.question(linkId, 'term');
    if (group === 'implanted-electronics') return t('device', { question });
    // Without marks for line breaks: up to five results are laid out again for every letter.
    const label = stripBreaks(words.label(linkId, group));
    // Many of these are taken for other reasons too, and then belong elsewhere.
    if (group === 'current-acne-treatment')
      return isHere ? t('acne-group', { group: label }) : t('acne-other-question', { question });
    return isHere ? t('group', { group: label }) : t('other-question', { group: label, question });
  };
  return (
    <li data-medicine={medicine.id}>
      <p>
        <strong id={`${id}-name`} lang={languageOf(name)}>
          {name}
        </strong>
        {generics.map((generic, place) => (
          <span key={generic}>
            <span>{place > 0 ? ' / ' : ' '}</span>
            <span className="soft" lang={languageOf(generic)}>
              {generic}
            </span>
          </span>
        ))}
      </p>
      {match === 'close' && <p data-similar>{t('similar')}</p>}
      {groups.map((group) => (
        <p key={group} data-group={group}>
          {placeOf(group)}
        </p>
      ))}
      <button
        type="button"
        className="link-button"
        id={`${id}-take`}
        // Each in its own language, which one text as a name could not be.
        aria-labelledby={`${id}-take ${id}-name`}
        onClick={onTake}
      >
        {t('take')}
      </button>
    </li>
  );
}
