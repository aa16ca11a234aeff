import { itemOf } from '@/lib/flow/enabled.ts';
import { besidePoints, type Point, type Summary } from '@/lib/summary/summary.ts';
import { ownWords } from '@/lib/wording/points.ts';
import { listed } from '@/lib/wording/terms.ts';
import { FaceMap } from '../../pictures/face-map.tsx';
import { scars as drawings, type ScarCode } from '../../pictures/scar-geometry.ts';
import { ScarPicture } from '../../pictures/scar-picture.tsx';
import { OwnWords } from './own-words.tsx';
import { Square, StateFrame } from './point-row.tsx';
import { useSheetWording } from './words.tsx';

const isDrawn = (code: string): code is ScarCode => Object.hasOwn(drawings, code);

/** The scars as the person sees them: the drawings picked, each with the number of its point, and the places on a face. */
export function Scars({ summary: { expectations, scars } }: { summary: Summary }) {
  const { say, both } = useSheetWording();
  const places = scars.find(({ linkId }) => itemOf(linkId).shows === 'face-map');
  const drawn = expectations.map((point) => ({ point, codes: point.codes.filter(isDrawn) }));
  const hooksOf = ({ id, certainty }: Point) => ({ 'data-flag-id': id, 'data-certainty': certainty });
  return (
    <section className="scars" data-block="scars">
      <h3>
        {both('scars-title')} {both('scars-note', 'aside')}
      </h3>
      <div className="seen">
        <div className="drawings">
          {drawn.flatMap(({ point, codes }) =>
            codes.map((code, index) => (
              <figure key={code}>
                <ScarPicture code={code} />
                <figcaption {...(index === 0 && hooksOf(point))}>
                  <b>{point.number}</b> {both((words) => words.term(point.linkId, code))}
                </figcaption>
              </figure>
            )),
          )}
        </div>
        {drawn.map(
          ({ point, codes }) =>
            // A doubt, or a flag without a drawing, has a line; the flag's hooks are on its first drawing or on that line.
            (point.doubt || codes.length === 0) && (
              <p key={point.id} {...(codes.length === 0 && hooksOf(point))}>
                <b>{point.number}</b> {point.certainty !== 'reported' && <StateFrame state={point.certainty} />}
                {point.doubt && <StateFrame state={point.doubt} />}{' '}
                {both((words) => words.flag(point.id, 'term'), 'strong')}
              </p>
            ),
        )}
        {scars.map((scar) => {
          const codes = besidePoints(scar);
          const isDenied = codes.includes('none');
          const terms = both(
            (words) =>
              listed(
                words,
                codes.map((code) => words.term(scar.linkId, code)),
              ),
            isDenied ? '' : 'strong',
          );
          return (
            codes.length > 0 && (
              <p key={scar.linkId}>
                {!isDenied && both('places')} {terms}
              </p>
            )
          );
        })}
      </div>
      <div className="face">
        <FaceMap
          selected={new Set(places?.codes)}
          facing="reader"
          marks={{ right: say('mark-right'), left: say('mark-left') }}
        />
      </div>
    </section>
  );
}

/** What the person wants to ask or tell, in their own words first, each with a square to tick. */
export function Wishes({ summary: { wishes, details } }: { summary: Summary }) {
  const { both } = useSheetWording();
  const own = ownWords(details, 'questions-to-ask');
  return (
    <section className="wishes" data-block="wishes">
      <h3>{both('wishes-title')}</h3>
      {!own && wishes.length === 0 && <p>{both('no-wishes')}</p>}
      <ul className={wishes.length > 8 ? 'many' : ''}>
        {own && (
          <li className="own">
            <Square />
            <OwnWords text={own} />
          </li>
        )}
        {wishes.map((code) => (
          <li key={code}>
            <Square />
            {both((words) => words.term('questions-to-ask', code))}
          </li>
        ))}
      </ul>
    </section>
  );
}
