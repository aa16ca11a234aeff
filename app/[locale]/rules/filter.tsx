'use client';
import { type ChangeEvent, useState } from 'react';
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
  const filter = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const wanted = plain(target.value);
    setText(target.value);
    const found = showOnly(wanted);
    setCount(wanted ? found : undefined);
  };
  return (
    <div className="search field">
      <label htmlFor="filter">{words.label}</label>
      <input id="filter" type="search" value={text} onChange={filter} maxLength={200} {...privateFieldProps} />
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
