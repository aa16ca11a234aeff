import { type ChangeEvent, type ReactNode, useState } from 'react';
import { Phrase } from '@/app/text/phrase.tsx';
import { WithJapanese } from '@/app/text/with-japanese.tsx';
import type { Code, Item } from '@/lib/catalogue/questionnaire.ts';
import { phrasesOf, stripBreaks } from '@/lib/i18n/phrase.ts';
import { useTranslator, useWords } from '../shell/words-context.tsx';
import type { Field } from './read-form.ts';

interface OptionProps {
  item: Item;
  code: Code;
  isChosen: boolean;
  isFaulty: boolean;
  onChange: (event: ChangeEvent<Field>) => void;
  className?: string;
  /** What a clinic adds behind our words. */
  own?: string | undefined;
  /** A drawing beside the words, and the id of what describes it. */
  picture?: ReactNode;
  describedBy?: string;
}

/** A native radio button or checkbox, the whole row a target. */
export function Option(props: OptionProps) {
  const { item, code, isChosen, isFaulty, onChange, className = '', picture, describedBy, own } = props;
  const words = useWords();
  const id = `${item.linkId}.${code}`;
  const note = words.about(item.linkId, code, 'note');
  const descriptions = [describedBy ?? (note && `${id}-note`), own && `${id}-own`].filter(Boolean);
  return (
    <label className={`option ${className}`} data-code={code}>
      <input
        type={item.repeats ? 'checkbox' : 'radio'}
        id={id}
        name={item.linkId}
        value={code}
        checked={isChosen}
        aria-labelledby={`${id}-label`}
        aria-describedby={descriptions.join(' ') || undefined}
        aria-invalid={isFaulty || undefined}
        onChange={onChange}
      />
      {picture}
      <span className="words">
        <Phrase id={`${id}-label`} text={words.label(item.linkId, code)} />
        {note && (
          <span className="note" id={`${id}-note`}>
            {phrasesOf(note).length > 1 ? <Phrase text={note} /> : <WithJapanese text={note} />}
          </span>
        )}
        {own && (
          <span className="note" id={`${id}-own`} data-clinic-device>
            {own}
          </span>
        )}
      </span>
    </label>
  );
}

/** An option in a list, with further examples behind a button of its own: inside the label it would tick the option. */
export function Row(props: OptionProps) {
  const t = useTranslator('Screens.Question');
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const { item, code } = props;
  const more = words.about(item.linkId, code, 'more');
  if (!more) return <Option {...props} />;
  const id = `${item.linkId}.${code}-more`;
  return (
    <div className="row">
      <Option {...props} />
      <button
        type="button"
        className="more-button"
        data-action="more"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span>
          <span>{t('more')}</span>
          <span className="visually-hidden">
            {t('more-of', { option: stripBreaks(words.label(item.linkId, code)) })}
          </span>
        </span>
      </button>
      {isOpen && (
        <p className="more" id={id}>
          {more}
        </p>
      )}
    </div>
  );
}
