import { Fragment } from 'react';
import { Phrase } from '@/app/text/phrase.tsx';
import type { Code, Item } from '@/lib/catalogue/questionnaire.ts';
import { type AnswerFault, isListed, offersDetail } from '@/lib/flow/answers.ts';
import { useTranslator, useWords } from '../shell/words-context.tsx';
import { Detail } from './detail.tsx';
import { AreaMap, OptionPicture, PictureNote } from './pictures.tsx';

interface OptionsProps {
  item: Item;
  codes: readonly Code[];
  detail: string;
  isFaulty: AnswerFault | undefined;
  onChoose: (code: Code, isChosen: boolean) => void;
  onDetail: (text: string) => void;
}

/** Native radios or check boxes, the whole row a target; the follow-up opens under the option that calls for it. */
export function Options({ item, codes, detail, isFaulty, onChoose, onDetail }: OptionsProps) {
  const t = useTranslator('Screens.Question');
  const isFieldShown = offersDetail(item, codes);
  const field = isFieldShown && (
    <Detail
      item={item}
      text={detail}
      isUnsure={codes.includes('unsure')}
      isFaulty={isFaulty === 'detail-too-long'}
      onChange={onDetail}
    />
  );
  const lastListed = item.answerOption.findLast(isListed);
  // The follow-up of a list concerns all of its ticks, so it stands where the list ends; that of a doubt stands under it.
  const isDoubtAlone = codes.length > 0 && !codes.some(isListed);
  const fieldAfter = item.repeats && !isDoubtAlone ? lastListed : codes[0];
  const firstClosing = item.answerOption.find((code) => !isListed(code));
  return (
    <div className="options">
      {item.shows === 'pictures' && <PictureNote />}
      {item.shows === 'face-map' && <AreaMap codes={codes} onChoose={onChoose} />}
      {item.answerOption.map((code) => (
        <Fragment key={code}>
          {code === firstClosing && <p className="or">{t('or')}</p>}
          <Option
            item={item}
            code={code}
            isChosen={codes.includes(code)}
            isFaulty={isFaulty !== undefined && isFaulty !== 'detail-too-long'}
            onChoose={onChoose}
          />
          <More item={item} code={code} />
          {code === fieldAfter && field}
        </Fragment>
      ))}
    </div>
  );
}

/** Further examples of an option, for a person who wonders whether theirs is meant. */
function More({ item, code }: { item: Item; code: Code }) {
  const t = useTranslator('Screens.Question');
  const words = useWords();
  const more = words.about(item.linkId, code, 'more');
  if (!more) return null;
  return (
    <details className="more" data-more={code}>
      <summary>
        {t('more')} <span className="visually-hidden">{words.label(item.linkId, code)}</span>
      </summary>
      <p>{more}</p>
    </details>
  );
}

interface OptionProps {
  item: Item;
  code: Code;
  isChosen: boolean;
  isFaulty: boolean;
  onChoose: (code: Code, isChosen: boolean) => void;
}

function Option({ item, code, isChosen, isFaulty, onChoose }: OptionProps) {
  const words = useWords();
  const id = `${item.linkId}.${code}`;
  const note = words.about(item.linkId, code, 'note');
  const feel = words.about(item.linkId, code, 'feel');
  return (
    <label className="option" data-code={code}>
      <input
        type={item.repeats ? 'checkbox' : 'radio'}
        id={id}
        name={item.linkId}
        value={code}
        checked={isChosen}
        aria-labelledby={`${id}-label`}
        aria-describedby={(note ?? feel) && `${id}-note`}
        aria-invalid={isFaulty || undefined}
        onChange={(event) => onChoose(code, event.target.checked)}
      />
      <span className="words">
        <Phrase id={`${id}-label`} text={words.label(item.linkId, code)} />
        {(note ?? feel) && (
          <span className="note" id={`${id}-note`}>
            <Phrase text={note ?? feel ?? ''} />
          </span>
        )}
        {feel && <OptionPicture code={code} alt={words.about(item.linkId, code, 'alt')} />}
      </span>
    </label>
  );
}
