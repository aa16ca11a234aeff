import { Phrase } from '@/app/text/phrase.tsx';
import type { Code } from '@/lib/catalogue/questionnaire.ts';
import type { ScarCode } from '../pictures/scar-geometry.ts';
import { FaceMap, ScarPicture } from '../shell/late-parts.ts';
import { Deferred } from '../shell/lazy-with-preload.tsx';
import { useTranslator } from '../shell/words-context.tsx';

/** How the drawings are to be read, once for all of them. */
export function PictureNote() {
  const t = useTranslator('Screens.Pictures');
  return (
    <p className="soft">
      <Phrase text={t('scale')} />
    </p>
  );
}

/** The drawing of a kind of scar inside its option; the option names it, and the description says what it shows. */
export function OptionPicture({ code, alt }: { code: Code; alt: string | undefined }) {
  const t = useTranslator('Screens.Pictures');
  const labels = { epidermis: t('epidermis'), dermis: t('dermis'), subcutis: t('subcutis') };
  return (
    <span className="picture">
      <Deferred part={ScarPicture}>
        <ScarPicture code={code as ScarCode} labels={labels} />
      </Deferred>
      <span className="visually-hidden">{alt}</span>
    </span>
  );
}

interface AreaMapProps {
  codes: readonly Code[];
  onChoose: (code: Code, isChosen: boolean) => void;
}

/** The face as in a mirror; touching a place ticks its check box, which is the control. */
export function AreaMap({ codes, onChoose }: AreaMapProps) {
  const t = useTranslator('Screens.Pictures');
  const selected = new Set<string>(codes);
  return (
    <figure className="area-map">
      <div className="drawing">
        <Deferred part={FaceMap}>
          <FaceMap
            selected={selected}
            facing="mirror"
            marks={{ right: t('right'), left: t('left') }}
            onToggle={(code) => onChoose(code, !selected.has(code))}
          />
        </Deferred>
      </div>
      <figcaption className="soft">
        <Phrase text={t('mirror')} />
      </figcaption>
    </figure>
  );
}
