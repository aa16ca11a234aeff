import type { Summary } from '@/lib/summary/summary.ts';
import { ownWords } from '@/lib/wording/points.ts';
import { Bilingual, Label } from './bilingual.tsx';
import { OwnWords } from './own-words.tsx';
import { Squares } from './point-row.tsx';

/** What the person wants to ask or tell, in their own words first, each with a square to tick. */
export function Wishes({ summary: { wishes, details } }: { summary: Summary }) {
  const own = ownWords(details, 'questions-to-ask');
  return (
    <section className="wishes">
      <h3>
        <Label of="wishes-title" />
      </h3>
      {!own && wishes.length === 0 && (
        <p>
          <Label of="no-wishes" />
        </p>
      )}
      <ul>
        {own && (
          <li>
            <Squares />
            <OwnWords text={own} />
          </li>
        )}
        {wishes.map((code) => (
          <li key={code}>
            <Squares />
            <Bilingual of={(words) => words.term('questions-to-ask', code)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
