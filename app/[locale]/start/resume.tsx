'use client';
import { useEffect } from 'react';
import { useSavedVisit } from '@/app/keep/use-saved-visit.ts';
import { type SaveNotice, savedVisit } from '@/lib/record/store.ts';
import { EraseControl } from '../../erase/erase-control.tsx';
import { KeepControl } from '../../keep/keep-control.tsx';
import { Phrase } from '../../text/phrase.tsx';
import type { ResumeWords } from './words.ts';

interface ResumeProps {
  words: ResumeWords;
  checkAddress: string;
}

/** Offers to go on with saved answers, or to erase them and start afresh; says what became of answers saved before. */
export function Resume({ words, checkAddress }: ResumeProps) {
  const { visit, notice } = useSavedVisit();
  useEffect(() => savedVisit.open('start'), []);
  // Notices that belong to a question are not shown here.
  const note = notice && (words.notices as Partial<Record<SaveNotice, string>>)[notice];
  return (
    <>
      <div role="status">{note && <p className="notice">{note}</p>}</div>
      {visit && (
        <section className="kept" aria-labelledby="kept">
          <h2 id="kept">
            {/* After a visit is gone, another must not be taken for it. */}
            <Phrase text={notice === 'gone' ? words.otherTitle : words.title} />
          </h2>
          <div className="actions">
            <a className="button primary" data-action="continue-saved" href={checkAddress}>
              <Phrase text={words.continue} />
            </a>
            <EraseControl
              words={words.erase}
              leave={() => location.assign(checkAddress)}
              hook="start-afresh"
              className="button"
            />
          </div>
          <KeepControl words={words.keep} className="link-button" />
        </section>
      )}
    </>
  );
}
