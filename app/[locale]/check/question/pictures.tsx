import type { Code, Item } from '@/lib/catalogue/questionnaire.ts';
import type { ScarCode } from '../pictures/scar-geometry.ts';
import { Deferred } from '../shell/late-part.tsx';
import { FaceMap, ScarPicture } from '../shell/late-parts.ts';
import { useTranslator, useWords } from '../shell/words-context.tsx';
import { Option } from './option.tsx';

type OptionOf = (code: Code) => Parameters<typeof Option>[0];

/** Kinds of scar as cards two abreast: the drawing, and its name. How the drawings are to be read is said once, above. */
export function PictureCards({ codes, option }: { codes: readonly Code[]; option: OptionOf }) {
  const t = useTranslator('Screens.Pictures');
  const words = useWords();
  return (
    <>
      <p className="hint">{t('scale')}</p>
      <div className="pairs">
        {codes.map((code) => {
          const { item } = option(code);
          const id = `${item.linkId}.${code}-drawn`;
          return (
            <Option
              key={code}
              {...option(code)}
              className="card"
              describedBy={id}
              picture={
                <span className="picture">
                  <Deferred part={ScarPicture}>
                    <ScarPicture code={code as ScarCode} />
                  </Deferred>
                  <span className="visually-hidden" id={id}>
                    {words.about(item.linkId, code, 'alt')}
                  </span>
                </span>
              }
            />
          );
        })}
      </div>
    </>
  );
}

/** Places as chips below the face: the checkboxes, which the drawing only points to. */
export function Chips({ codes, option }: { codes: readonly Code[]; option: OptionOf }) {
  return (
    <div className="chips">
      {codes.map((code) => (
        <Option key={code} {...option(code)} className="chip" />
      ))}
    </div>
  );
}

/** The face as in a mirror; touching a place ticks its checkbox. */
export function AreaMap({ item, codes }: { item: Item; codes: readonly Code[] }) {
  const t = useTranslator('Screens.Pictures');
  return (
    <figure className="area-map">
      <div className="drawing">
        <Deferred part={FaceMap}>
          <FaceMap
            selected={new Set<string>(codes)}
            facing="mirror"
            marks={{ right: t('right'), left: t('left') }}
            onToggle={(code) => document.getElementById(`${item.linkId}.${code}`)?.click()}
          />
        </Deferred>
      </div>
    </figure>
  );
}
