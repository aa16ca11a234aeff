import type { Summary } from '@/lib/summary/summary.ts';
import { scarsOf } from '@/lib/wording/terms.ts';
import { FaceMap } from '../pictures/face-map.tsx';
import { ScarPicture } from '../pictures/scar-picture.tsx';
import { Both } from './both.tsx';
import { isDrawn } from './drawn.ts';
import { useTongues } from './tongues.ts';

/** The scars as the person sees them: the pictures picked, and the places on a face that looks at the reader. */
export function Scars({ scars }: Pick<Summary, 'scars'>) {
  const { ja } = useTongues();
  const areas = scars.find(({ linkId }) => linkId === 'scar-areas');
  const labels = { epidermis: '', dermis: '', subcutis: '' };
  return (
    <div className="scars">
      <ul className="pictures">
        {scars.flatMap(({ linkId, codes }) =>
          codes.filter(isDrawn).map((code) => (
            <li key={code}>
              <ScarPicture code={code} labels={labels} compact />
              <Both of={(words) => words.term(linkId, code)} />
            </li>
          )),
        )}
      </ul>
      <dl>
        {scars.map(({ linkId, codes }) => {
          const rest = codes.filter((code) => !isDrawn(code));
          return (
            rest.length > 0 && (
              <div key={linkId}>
                {!rest.includes('none') && (
                  <dt>
                    <Both of={(words) => words.question(linkId, 'term')} />
                  </dt>
                )}
                <dd>
                  <Both of={(words) => scarsOf({ linkId, codes: rest }, words)} />
                </dd>
              </div>
            )
          );
        })}
      </dl>
      <p className="note">
        <Both of={(words) => words.t('Screens.Sheet.expectations-note')} />{' '}
        <Both of={(words) => words.t('Screens.Sheet.facing-reader')} />
      </p>
      <div className="face">
        <FaceMap
          selected={new Set(areas?.codes)}
          facing="reader"
          marks={{ right: ja.t('Screens.Sheet.mark-right'), left: ja.t('Screens.Sheet.mark-left') }}
        />
      </div>
    </div>
  );
}
