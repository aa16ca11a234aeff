import { useLayoutEffect, useMemo } from 'react';
import { receivedClinic } from '@/app/clinic/use-clinic.tsx';
import { endOfCodedDay } from '@/app/handover/coded-day.ts';
import { CopyChart } from '@/app/handover/copy-chart.tsx';
import { FhirButton } from '@/app/handover/fhir-button.tsx';
import { receptionDigits } from '@/app/handover/visit-code.ts';
import { visitFile } from '@/app/handover/visit-file.ts';
import { Phrase } from '@/app/text/phrase.tsx';
import { rulesVersion } from '@/lib/catalogue/flags.ts';
import { version } from '@/lib/catalogue/questionnaire.ts';
import { liveAnswers } from '@/lib/flow/enabled.ts';
import { answeredOn } from '@/lib/i18n/day.ts';
import type { Messages } from '@/lib/i18n/messages.ts';
import { translatorOf, withoutBreaks } from '@/lib/i18n/translator.ts';
import { summaryOf } from '@/lib/summary/summary.ts';
import { chartText } from '@/lib/wording/chart.ts';
import { wordsFrom } from '@/lib/wording/words.ts';
import { fileName } from '../check/sheet/file-name.ts';
import { Sheet } from '../check/sheet/paper/sheet.tsx';
import { usePrinting } from '../check/sheet/printing.ts';
import { SheetPreview } from '../check/sheet/sheet-preview.tsx';
import { useTranslator } from '../check/shell/words-context.tsx';
import type { ReadWords } from './read-words.ts';
import type { Received } from './use-received.ts';

interface ReceivedVisitProps {
  received: Received;
  words: ReadWords;
  /** Japanese, whatever the language of the page: the doctor reads it. */
  japanese: Messages;
  empty: () => void;
}

/** The sheet that a code stands for, with what the code cannot hold said above it, and the ways into the chart. */
export function ReceivedVisit({ received, words, japanese, empty }: ReceivedVisitProps) {
  const t = useTranslator();
  const { visit, hasWords, digits } = received;
  const ja = useMemo(() => wordsFrom(withoutBreaks(translatorOf(japanese))), [japanese]);
  const answers = useMemo(() => liveAnswers(visit.answers), [visit]);
  const answeredAt = endOfCodedDay(visit.day);
  const day = answeredOn(answeredAt);
  const print = usePrinting(fileName(answeredAt));
  const summary = summaryOf(answers, received.added);
  // Gives the page the room that it has in the check.
  useLayoutEffect(() => {
    document.documentElement.dataset.showing = 'sheet';
    return () => {
      delete document.documentElement.dataset.showing;
    };
  }, []);
  const clinic = receivedClinic(answers, visit.pack);
  const ours = chartText(summary, {
    words: ja,
    answeredOn: day.ja,
    versions: { questions: received.version, rules: rulesVersion },
    isFromCode: !hasWords,
    declaredToClinic: clinic?.declared('ja'),
  });
  const isPackUnknown = visit.pack !== undefined && !clinic;
  const packUnknown = ja.t('Screens.Chart.pack-unknown');
  const unknownPack = { questions: <p lang="ja">{packUnknown}</p>, imprint: undefined, declared: undefined };
  const chart = ours + (clinic?.chartLine(ja) ?? (isPackUnknown ? `\n${packUnknown}` : ''));
  return (
    <div className="sheet-screen">
      <SheetPreview>
        <Sheet
          summary={summary}
          words={{ ja }}
          answeredOn={day}
          // Printed codes never hold the person's words.
          code={
            hasWords ? receptionDigits(visit.answers, answeredAt, visit.locale, visit.pack, received.version) : digits
          }
          isFromCode={!hasWords}
          clinic={clinic?.paper ?? (isPackUnknown ? unknownPack : undefined)}
        />
      </SheetPreview>
      <div className="screen-only sheet-beside stack">
        <Banner received={received} words={words} isPackUnknown={isPackUnknown} />
        <div className="sheet-actions">
          <CopyChart text={chart} isPrimary />
          <button type="button" className="button" data-action="print" onClick={print}>
            <Phrase text={t('Screens.Sheet.print')} />
          </button>
          <FhirButton
            label={t('Screens.Chart.fhir')}
            name={fileName(answeredAt)}
            file={() => visitFile({ ...received, answers, answeredAt, words: ja, chart })}
          />
          <button type="button" className="button" data-action="close" onClick={empty}>
            <Phrase text={words.close} />
          </button>
        </div>
      </div>
    </div>
  );
}

function Banner({
  received: { visit, version: answered, revised, hasWords },
  words,
  isPackUnknown,
}: {
  received: Received;
  words: ReadWords;
  /** The code holds answers to a clinic's own questions, and this site has not those questions. */
  isPackUnknown: boolean;
}) {
  const t = useTranslator();
  const fill = (text: string, values: Record<string, string>) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  return (
    <div className="notice stack" data-banner>
      <p>{words[hasWords ? 'banner-words' : 'banner']}</p>
      {visit.locale === 'en' && <p>{words.english}</p>}
      {isPackUnknown && <p>{t('Screens.Chart.pack-unknown')}</p>}
      {answered !== version && <p>{fill(words.versions, { answered, here: version })}</p>}
      {revised.length > 0 && (
        <p>
          {fill(words.revised, {
            questions: revised.map((linkId) => t(`Questions.${linkId}.term`)).join(t('Frame.comma')),
          })}
        </p>
      )}
    </div>
  );
}
