import type { sources } from '@/lib/catalogue/sources.ts';
import type { Words } from '@/lib/wording/words.ts';
import { SourceName } from './source-name.tsx';

/** Sources by name, each with its strength and a link to where it is listed. */
export function Cited({ of, words }: { of: readonly (typeof sources)[number][]; words: Words }) {
  return (
    <ul>
      {of.map((source) => (
        <li key={source.code}>
          <a href={`#source-${source.code}`}>
            <SourceName source={source} t={words.t} />
          </a>{' '}
          <span className="strength">{words.t(`Strengths.${source.strength}`)}</span>
        </li>
      ))}
    </ul>
  );
}
