import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { Code } from '@/lib/catalogue/questionnaire.ts';
import { itemOf } from '@/lib/flow/enabled.ts';
import { type Position, positionAfter } from '@/lib/flow/position.ts';
import type { Locale } from '@/lib/i18n/locales.ts';
import { afterPaint } from '../shell/after-paint.ts';
import type { RunningVisit } from '../shell/use-visit.ts';
import { Question } from './question.tsx';
import { TurnContext } from './turn.ts';

interface QuestionsProps {
  position: Extract<Position, { screen: 'question' }>;
  running: RunningVisit;
  locale: Locale;
}

/**
 * The question of the present position. Once something is chosen, the question that Continue would lead to stands ready
 * behind it, laid out and hidden, so that a slow phone shows it at once.
 */
export function Questions({ position, running, locale }: QuestionsProps) {
  const { linkId, isChange } = position;
  const { answers } = running.visit;
  // Only tells what to make ready: whether Continue leads there is for the machine to say. Who comes back to a question has
  // chosen nothing there yet, and one that was seen, and left, is not what stands ready.
  const [chosen, setChosen] = useState<{ at: Position; codes: readonly Code[] }>();
  // A question is told of choices by the same function throughout: a new one with every step would have it drawn again.
  const here = useRef(position);
  useLayoutEffect(() => {
    here.current = position;
  }, [position]);
  const { nameFirstPlace } = running;
  const onChosen = useCallback(
    (codes: readonly Code[]) => {
      const at = here.current;
      // A step that has this behind it is the faster for it: the person still looks at what was chosen.
      afterPaint(() => {
        setChosen({ at, codes });
        nameFirstPlace();
      });
    },
    [nameFirstPlace],
  );
  const next =
    chosen?.at === position
      ? positionAfter(linkId, isChange, { ...answers, [linkId]: { codes: chosen.codes } })
      : undefined;
  const isReady = next?.screen === 'question' && next.linkId !== linkId;
  return (
    <div className="turns">
      {[linkId, ...(isReady ? [next.linkId] : [])].map((each) => {
        const isShown = each === linkId;
        return (
          <div key={each} className="turn" hidden={!isShown}>
            <TurnContext value={{ isShown, answers }}>
              <Question
                item={itemOf(each)}
                given={answers[each]}
                send={running.send}
                onChosen={onChosen}
                locale={locale}
              />
            </TurnContext>
          </div>
        );
      })}
    </div>
  );
}
