import type { ReactNode } from 'react';

/** Line drawings of 24 units, each beside the words that say the same. */
const icons = {
  time: 'M12 3a9 9 0 1 0 .01 0M12 7v5l3 3',
  privacy: 'M6 11h12v9H6zM8 11V8a4 4 0 0 1 8 0v3M12 14v3',
  'medicine-notebook': 'M6 3h12v18H6zM9 3v18M12 8h4M12 12h4',
} as const;
type Fact = keyof typeof icons;
const facts = Object.keys(icons) as Fact[];

/** What a person wants to know before they start: how long, who sees it, what to have at hand. */
export function Facts({ say }: { say: (fact: Fact) => ReactNode }) {
  return (
    <ul className="facts-at-once">
      {facts.map((fact) => (
        <li key={fact}>
          <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d={icons[fact]} />
          </svg>
          <span>{say(fact)}</span>
        </li>
      ))}
    </ul>
  );
}
