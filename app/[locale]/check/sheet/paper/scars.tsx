import type { Point, Summary } from '@/lib/summary/summary.ts';
import { listed } from '@/lib/wording/terms.ts';
import { FaceMap } from '../../pictures/face-map.tsx';
import { scars as drawings, type ScarCode } from '../../pictures/scar-geometry.ts';
import { ScarPicture } from '../../pictures/scar-picture.tsx';
import { Bilingual, Label } from './bilingual.tsx';
import { StateFrame } from './point-row.tsx';
import { useWordsOfSheet } from './words-context.ts';

const isDrawn = (code: string): code is ScarCode => Object.hasOwn(drawings, code);
/** The scars as the person sees them: the drawings picked, each with the number of its point, and the places on a face. */
export function Scars({ points, scars }: { points: readonly Point[]; scars: Summary['scars'] }) {
  const { ja } = useWordsOfSheet();
  const places = scars.find(({ linkId }) => linkId === 'scar-areas');
  const drawn = points.flatMap((point) => point.codes.flatMap((code) => (isDrawn(code) ? [{ point, code }] : [])));
  // A doubt, or a flag without a drawing, has a line; the flag's hooks are on its first drawing or on that line.
  const undrawn = points.filter((point) => point.doubt || !drawn.some((each) => each.point === point));
  const hooks = (point: Point) => ({ 'data-flag-id': point.id, 'data-certainty': point.certainty });
  const isFirst = (code: ScarCode, point: Point) => drawn.find((each) => each.point === point)?.code === code;
  const denied = scars.filter(({ codes }) => codes.includes('none'));
  const chosen = places?.codes.filter((code) => !['widespread', 'unsure', 'none'].includes(code)) ?? [];
  return (
    <section className="scars">
      <div className="heading">
        <h3>
          <Label of="scars-title" />
        </h3>
        <Label of="scars-note" className="aside" />
      </div>
      <div className="seen">
        <div className="drawings">
          {drawn.map(({ point, code }) => (
            <figure key={code}>
              <ScarPicture code={code} />
              <figcaption {...(isFirst(code, point) && hooks(point))}>
                <b>{point.number}</b> <Bilingual of={(words) => words.term(point.linkId, code)} />
              </figcaption>
            </figure>
          ))}
        </div>
        {undrawn.map((point) => (
          <p key={point.id} {...(!drawn.some((each) => each.point === point) && hooks(point))}>
            <b>{point.number}</b> {point.certainty !== 'reported' && <StateFrame state={point.certainty} />}
            {point.doubt && <StateFrame state={point.doubt} />}{' '}
            <Bilingual className="strong" of={(words) => words.flag(point.id, 'term')} />
          </p>
        ))}
        {chosen.length > 0 && (
          <p>
            <Label of="places" />{' '}
            <Bilingual
              className="strong"
              of={(words) =>
                listed(
                  words,
                  chosen.map((code) => words.term('scar-areas', code)),
                )
              }
            />
          </p>
        )}
        {denied.map(({ linkId }) => (
          <p key={linkId}>
            <Bilingual of={(words) => words.term(linkId, 'none')} />
          </p>
        ))}
      </div>
      <div className="face">
        <FaceMap
          selected={new Set(places?.codes)}
          facing="reader"
          marks={{ right: ja.t('Screens.Sheet.mark-right'), left: ja.t('Screens.Sheet.mark-left') }}
        />
      </div>
    </section>
  );
}
