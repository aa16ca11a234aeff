'use client';
import { type ChangeEvent, useEffect, useState } from 'react';
import { onAddressed, openAddressed } from '@/app/reading/folds.ts';
import { privateFieldProps } from '../check/question/private-field-props.ts';

/** What is kept or hidden as a whole. */
const entry = ':is(article, .medicines tbody tr, .sources > li, .chapter.statements li)';

interface FilterProps {
  /** `found` comes before the number of entries. */
  words: { readonly label: string; readonly found: string };
}

/** Leaves of the rule book the entries that hold what is typed, in chapters that are open. */
export function Filter({ words }: FilterProps) {
  const [text, setText] = useState('');
  const [count, setCount] = useState<number>();
  const filter = (typed: string) => {
    const wanted = plain(typed);
    setText(typed);
    const found = showOnly(wanted);
    setCount(wanted ? found : undefined);
  };
  const change = ({ target }: ChangeEvent<HTMLInputElement>) => filter(target.value);
  useEffect(() => {
    // A link leads to its entry, also to one without the words that are looked for.
    return onAddressed(() => {
      if (!document.getElementById(location.hash.slice(1))?.closest('[hidden]')) return;
      filter('');
      openAddressed();
    });
  });
  return (
    <div className="search field">
      <label htmlFor="filter">{words.label}</label>
      <input id="filter" type="search" value={text} onChange={change} maxLength={200} {...privateFieldProps} />
      <p role="status" className="count">
        {count !== undefined && <span key={count}>{`${words.found}${count}`}</span>}
      </p>
    </div>
  );
}

/** Shows the entries that hold this text, and the parts of the book that hold them. Returns how many there are. */
function showOnly(wanted: string): number {
  let found = 0;
  for (const each of all(entry)) {
    each.hidden = !plain(each.textContent).includes(wanted);
    if (!each.hidden) found += 1;
  }
  for (const part of all('section')) part.hidden = !part.querySelector(`${entry}:not([hidden])`);
  for (const fold of all('section > details')) (fold as HTMLDetailsElement).open = wanted !== '';
  return found;
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(`main ${selector}`)];
/** One spelling for width, case and blanks. */
const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
