'use client';
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { OwnSection } from '@/app/clinic/own-section.tsx';
import { addressOf } from '@/app/layout/address.ts';
import { Phrase } from '@/app/text/phrase.tsx';
import { itemOf } from '@/lib/flow/enabled.ts';
import { stripBreaks } from '@/lib/i18n/phrase.ts';
import { Question } from '../question/question.tsx';
import { Review } from '../review/review.tsx';
import type { SheetChoices } from '../sheet/sheet-screen.tsx';
import { CheckFrame } from './check-frame.tsx';
import { preloadParts, SheetScreen, ShowScreen } from './late-parts.ts';
import { UntilHydrated } from './until-hydrated.tsx';
import type { Language } from './use-language.ts';
import { useVisit, type VisitControls } from './use-visit.ts';
import { whenIdle } from './when-idle.ts';
import { useTranslator, useWords } from './words-context.tsx';
import { WordsMissing } from './words-missing.tsx';

interface VisitScreensProps {
  /** Whether the words of the language are here. */
  hasWords: boolean;
  language: Language;
}

/** The screen of the visit's present position, inside the frame that every screen shares. */
export function VisitScreens({ hasWords, language }: VisitScreensProps) {
  const running = useVisit(addressOf(language.locale));
  const { position } = running.visit;
  const [choices, setChoices] = useState<SheetChoices>({ isEnglishAdded: false, isLarge: false });
  // Until then it is the exported page, whose first script hid the question where it could be the wrong one.
  const isOpen = running.isOpen && hasWords;
  useLayoutEffect(() => {
    if (isOpen) delete document.documentElement.dataset.opening;
  }, [isOpen]);
  const place = JSON.stringify([running.opening, position]);
  const arrived = useRef<string>(undefined);
  const arrival = isOpen && <Arrival place={place} arrived={arrived} />;
  const isSheet = position.screen === 'sheet' || position.screen === 'show';
  usePreload(language);
  useTitle(running);
  // For what the style sheet says of the whole page: one that asks what is inside it (`:has`) is asked with every change.
  useLayoutEffect(() => {
    document.documentElement.dataset.showing = position.screen;
  }, [position.screen]);
  const review = (own: ReactNode) => <Review running={running} own={own} />;
  return (
    <CheckFrame running={running} language={language}>
      {!isOpen && <UntilHydrated locale={language.locale} />}
      {position.screen === 'question' && (
        <Question
          key={`${running.opening} ${position.linkId}`}
          item={itemOf(position.linkId)}
          answers={running.visit.answers}
          send={running.send}
          locale={language.locale}
        />
      )}
      {position.screen === 'review' && (
        <OwnSection answers={running.visit.answers} locale={language.locale} review={review} />
      )}
      {isSheet ? (
        <WhenComplete
          key={position.screen}
          language={language}
          part={position.screen === 'sheet' ? SheetScreen : ShowScreen}
          heading={position.screen === 'sheet' && <SheetHeading />}
        >
          {position.screen === 'sheet' ? (
            <SheetScreen running={running} language={language} choices={choices} onChoice={setChoices} />
          ) : (
            <ShowScreen running={running} language={language} choices={choices} />
          )}
          {arrival}
        </WhenComplete>
      ) : (
        arrival
      )}
    </CheckFrame>
  );
}

interface WhenCompleteProps {
  language: Language;
  part: Pick<typeof SheetScreen, 'preload' | 'isLoaded'>;
  /** The heading while the screen is loading; the frame of the shown sheet has its own. */
  heading: ReactNode;
  children: ReactNode;
}

/** What needs the sheet's words, once they and the code of `part` are here. */
function WhenComplete({ language, part, heading, children }: WhenCompleteProps) {
  const { isComplete, load, locale } = language;
  const [isLoaded, setIsLoaded] = useState(part.isLoaded);
  const [hasFailed, setHasFailed] = useState(false);
  const fetchAll = async () => {
    const [hasWords] = await Promise.all([load(locale), part.preload().catch(() => {})]);
    setIsLoaded(part.isLoaded());
    setHasFailed(!(hasWords && part.isLoaded()));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once on arrival, then by the person
  useEffect(() => {
    void fetchAll();
  }, [locale]);
  if (isComplete && isLoaded) return children;
  return (
    <>
      {heading}
      <WordsMissing hasFailed={hasFailed} retry={fetchAll} />
    </>
  );
}

/** The heading of the sheet's screen until its own words are here. */
function SheetHeading() {
  const t = useTranslator('Service');
  return (
    <h1>
      <Phrase text={t('sheet')} />
    </h1>
  );
}

/** Fetches what later screens need: their code and words, and Japanese for the doctor. */
function usePreload({ load, locale }: Language) {
  useEffect(
    () =>
      whenIdle(() => {
        preloadParts();
        void load(locale);
        void load('ja');
      }),
    [load, locale],
  );
}

interface ArrivalProps {
  /** The position, and of which opening of the visit, as a text. */
  place: string;
  /** The place whose screen was last arrived at; undefined before the first one of a page load. */
  arrived: RefObject<string | undefined>;
}

/**
 * Every step begins at the top with focus on its heading, except the first screen of a page load. Stands behind the
 * screen itself: a screen whose code or words come later has no heading before.
 */
function Arrival({ place, arrived }: ArrivalProps) {
  useEffect(() => {
    // On Back the browser would scroll to where the person left that question, past the heading that has the focus.
    history.scrollRestoration = 'manual';
  }, []);
  useEffect(() => {
    const before = arrived.current;
    arrived.current = place;
    if (before === undefined || before === place) return;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true });
  }, [place, arrived]);
  return null;
}

/** The title names the section and the service, never the question: it stands in the browser's history. */
function useTitle({ visit: { position } }: VisitControls) {
  const words = useWords();
  const key =
    position.screen === 'question'
      ? `Sections.${itemOf(position.linkId).section}`
      : `Screens.${{ review: 'Review.title', sheet: 'Sheet.screen-title', show: 'Show.title' }[position.screen]}`;
  const service = words.t('Service.name');
  const title = stripBreaks(words.t.has(key) ? `${words.t(key)} – ${service}` : service);
  useEffect(() => {
    document.title = title;
  }, [title]);
}
