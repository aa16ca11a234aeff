import type { AbstractIntlMessages } from 'next-intl';
import { Fragment, type ReactNode } from 'react';
import { stripBreaks } from '@/lib/i18n/phrase.ts';
import type { Translator } from '@/lib/i18n/translator.ts';
import { Paragraphs } from '../text/paragraphs.tsx';
import { Phrase } from '../text/phrase.tsx';
import { WithJapanese } from '../text/with-japanese.tsx';
import type { Entry } from './contents.tsx';
import { Fold } from './fold.tsx';

// The order of the keys in the message files is the order on the page, and every key is shown: an author who adds a
// statement writes it, in both languages, and nothing else.

type Node = AbstractIntlMessages[string];
const isGroup = (node: Node | undefined): node is AbstractIntlMessages =>
  typeof node === 'object' && node !== null && !Array.isArray(node);

interface StatementsProps {
  /** The group itself, for its keys; the words come from the translator. */
  group: AbstractIntlMessages;
  /** Where the group stands in the messages, such as `About.article`. */
  path: string;
  /** The heading's id; those of groups inside are made from it. */
  id: string;
  t: Translator;
  level?: 2 | 3 | 4;
  /** Whether the section is closed until somebody opens it. */
  isFolded?: boolean;
  /** What a statement is about, by its path in the messages; most say so themselves. */
  subjectOf?: (path: string) => string | undefined;
  /** Whether a group or statement, by its path, is left out once a clinic's name is on the page. */
  isLeftOut?: (path: string) => boolean;
  /** Stands between the introduction and the statements. */
  children?: ReactNode;
}

/** A group of messages as a section: its title, its introduction, its statements, and the groups inside it. */
export function Statements(props: StatementsProps) {
  const { group, path, id, t, level = 2, isFolded, subjectOf, isLeftOut, children } = props;
  const Heading = `h${level}` as const;
  const keys = Object.keys(group).filter((key) => key !== 'title' && key !== 'intro');
  const statements = keys.filter((key) => !isGroup(group[key]));
  const heading = (
    <Heading id={id}>
      <Phrase text={t(`${path}.title`)} />
    </Heading>
  );
  const body = (
    <>
      {'intro' in group && <Paragraphs text={stripBreaks(t(`${path}.intro`))} of={statement} />}
      {children}
      {statements.length > 0 && (
        <ul>
          {statements.map((key) => (
            <li key={key} id={`${id}-${key}`} data-article-figures={isLeftOut?.(`${path}.${key}`) || undefined}>
              {subjectOf?.(`${path}.${key}`) && <strong>{subjectOf(`${path}.${key}`)}</strong>}
              <Paragraphs text={stripBreaks(t(`${path}.${key}`))} of={statement} />
            </li>
          ))}
        </ul>
      )}
      {keys.map((key) => {
        const under = group[key];
        return (
          isGroup(under) && (
            <Statements
              key={key}
              group={under}
              path={`${path}.${key}`}
              id={`${id}-${key}`}
              t={t}
              {...(subjectOf && { subjectOf })}
              {...(isLeftOut && { isLeftOut })}
              level={level === 2 ? 3 : 4}
            />
          )
        );
      })}
    </>
  );
  return (
    <section
      aria-labelledby={id}
      className={isFolded ? 'chapter statements' : 'statements stack'}
      data-article-figures={isLeftOut?.(path) || undefined}
    >
      {isFolded ? (
        <Fold heading={heading}>{body}</Fold>
      ) : (
        <>
          {heading}
          {body}
        </>
      )}
    </section>
  );
}

/** What the table of contents shows of a group: its title, and those of the groups inside it. */
export function entryOf(
  group: AbstractIntlMessages,
  path: string,
  id: string,
  t: Translator,
  isLeftOut?: (path: string) => boolean,
): Entry {
  const entries = Object.entries(group).flatMap(([key, under]) =>
    isGroup(under) ? [entryOf(under, `${path}.${key}`, `${id}-${key}`, t, isLeftOut)] : [],
  );
  return { id, title: stripBreaks(t(`${path}.title`)), entries, isLeftOut: isLeftOut?.(path) ?? false };
}

const asOneToken = /([（(](?:記事|article) [^）)]*[）)]|#7119|(?<!\d)119(?!\d))/;

/** One paragraph; where in the article it comes from stands back behind what it says, and a call for help is a tap. */
function statement(text: string): ReactNode {
  return text.split(asOneToken).map((part, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a statement have no other identity
    <Fragment key={place}>
      {place % 2 === 0 ? (
        <WithJapanese text={part} />
      ) : /^#?\d/.test(part) ? (
        <a href={`tel:${encodeURIComponent(part)}`}>{part}</a>
      ) : (
        <span className="reference">{part.replace(' ', '\u00a0')}</span>
      )}
    </Fragment>
  ));
}
