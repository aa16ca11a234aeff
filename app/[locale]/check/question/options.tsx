import { type ChangeEvent, Fragment, useState } from 'react';
import type { Code, Item } from '@/lib/catalogue/questionnaire.ts';
import { type AnswerFault, isListed, offersDetail } from '@/lib/flow/answers.ts';
import { Detail } from './detail.tsx';
import { isPictured, isPlace } from './drawn.ts';
import { DeclinedHelp, UnsureHelp } from './help.tsx';
import { Option, Row } from './option.tsx';
import { AreaMap, Chips, PictureCards } from './pictures.tsx';
import type { Field } from './read-form.ts';

interface OptionsProps {
  item: Item;
  codes: readonly Code[];
  detail: string;
  fault: AnswerFault | undefined;
  onChange: (event: ChangeEvent<Field>) => void;
  /** What a clinic adds behind the words of an option. */
  own?: ((code: Code) => string | undefined) | undefined;
}

/** Native radio buttons or checkboxes; the follow-up opens under the option that calls for it. */
export function Options({ item, codes, detail, fault, onChange, own }: OptionsProps) {
  const { answerOption } = item;
  const isFaulty = fault !== undefined && fault !== 'detail-too-long';
  const option = (code: Code) => ({ item, code, isChosen: codes.includes(code), isFaulty, onChange, own: own?.(code) });
  const field = offersDetail(item, codes) && (
    <Detail item={item} text={detail} codes={codes} isFaulty={fault === 'detail-too-long'} onChange={onChange} />
  );
  // What the question opens with does not scroll it: a reload would begin below the question.
  const [fromBefore, setFromBefore] = useState(codes);
  if (fromBefore.some((code) => !codes.includes(code)))
    setFromBefore(fromBefore.filter((code) => codes.includes(code)));
  const isOpenedHere = (code: Code) => !fromBefore.includes(code);
  const help = (
    <>
      {codes.includes('unsure') && <UnsureHelp item={item} isOpenedHere={isOpenedHere('unsure')} />}
      {codes.includes('declined') && <DeclinedHelp isOpenedHere={isOpenedHere('declined')} />}
    </>
  );

  // Few answers, one of them to choose: all of them two abreast.
  if (!item.repeats && answerOption.length <= 4) {
    return (
      <div className="options">
        <div className="pairs">
          {answerOption.map((code) => (
            <Option key={code} {...option(code)} />
          ))}
        </div>
        {help}
        {field}
      </div>
    );
  }

  const drawn = answerOption.filter((code) => isPictured(item, code) || isPlace(item, code));
  const rows = answerOption.filter((code) => !drawn.includes(code) && code !== 'unsure' && code !== 'declined');
  const waysOut = answerOption.filter((code) => code === 'unsure' || code === 'declined');
  // Under the last line that is ticked; that of a doubt alone, under the doubt; that of a wish, where the list ends.
  const fieldAfter = item.optional
    ? rows.at(-1)
    : answerOption.findLast((code) => isListed(code) && codes.includes(code));
  return (
    <div className="options">
      {drawn.some((code) => isPictured(item, code)) && <PictureCards codes={drawn} option={option} />}
      {drawn.some((code) => isPlace(item, code)) && (
        <>
          <AreaMap item={item} codes={codes} />
          <Chips codes={drawn} option={option} />
        </>
      )}
      {fieldAfter && drawn.includes(fieldAfter) && field}
      <div className="list">
        {rows.map((code) => (
          <Fragment key={code}>
            <Row {...option(code)} />
            {code === fieldAfter && field}
          </Fragment>
        ))}
      </div>
      {waysOut.length > 0 && (
        <div className="pairs">
          {waysOut.map((code) => (
            <Option key={code} {...option(code)} />
          ))}
        </div>
      )}
      {help}
      {!fieldAfter && field}
    </div>
  );
}
