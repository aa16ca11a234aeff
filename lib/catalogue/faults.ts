import type { ZodMiniType } from 'zod/mini';
import { certainties } from './certainties.ts';
import {
  bringIds,
  type FlagRow,
  flagRow,
  type ItemRow,
  itemRow,
  type SourceRow,
  sourceRow,
  strengths,
} from './schema.ts';

/** The catalogue as plain rows, so that a faulty one can be examined too. */
export interface Catalogue {
  readonly sections: readonly string[];
  readonly items: readonly ItemRow[];
  readonly flags: readonly FlagRow[];
  readonly sources: readonly SourceRow[];
}

/** One thing wrong: what, where, and how to fix it. */
export interface Fault {
  readonly what: string;
  readonly where: string;
  readonly fix: string;
}

const fault = (where: string, what: string, fix: string): Fault => ({ where, what, fix });

/**
 * Every fault of the catalogue at once; an empty list means that it may ship.
 * Never throws, whatever the rows hold.
 */
export function faultsIn(catalogue: Catalogue): Fault[] {
  const shape = [
    ...faultsOfShape(itemRow, catalogue.items, 'items'),
    ...faultsOfShape(flagRow, catalogue.flags, 'flags'),
    ...faultsOfShape(sourceRow, catalogue.sources, 'sources'),
  ];
  // A row of the wrong shape cannot be followed further.
  if (shape.length > 0) return shape;
  return [
    ...faultsOfItems(catalogue),
    ...faultsOfFlags(catalogue),
    ...faultsOfCodes(catalogue),
    ...faultsOfSources(catalogue),
  ];
}

function faultsOfShape(schema: ZodMiniType, rows: readonly unknown[], list: string): Fault[] {
  return rows.flatMap((row, index) => {
    const at = `${list}[${index}] ${nameOf(row)}`;
    return (schema.safeParse(row).error?.issues ?? []).map(({ code, path }) =>
      fault(
        `${at} ${path.join('.')}`.trim(),
        code.replaceAll('_', ' '),
        'give the row the shape that lib/catalogue/schema.ts describes',
      ),
    );
  });
}

function nameOf(row: unknown): string {
  const named = row as { linkId?: unknown; id?: unknown; code?: unknown } | null | undefined;
  const name = named?.linkId ?? named?.id ?? named?.code;
  return typeof name === 'string' ? name : '?';
}

/** Codes that never raise a flag, in any question. */
const denials: readonly string[] = ['no', 'none'];

function* faultsOfItems({ items, sections }: Catalogue): Iterable<Fault> {
  yield* duplicates(items, ({ linkId }) => linkId, 'items');
  let section = 0;
  for (const [index, item] of items.entries()) {
    const where = `item ${item.linkId}`;
    const at = sections.indexOf(item.section);
    if (at < 0) yield fault(where, `unknown section ${item.section}`, `use one of ${sections.join(', ')}`);
    else if (at < section)
      yield fault(where, `section ${item.section} comes back after it ended`, 'move the item up to its section');
    section = Math.max(section, at);
    yield* duplicates(item.answerOption, String, where);
    yield* unknownCodes(
      [...(item.pictured ?? []), ...(item.leavesOpen ?? []), ...Object.keys(item.countsAs ?? {})],
      item,
      where,
    );
    if ((item.shows === 'pictures') !== (item.pictured !== undefined))
      yield fault(where, 'shows pictures without codes, or the reverse', 'give both shows and pictured');
    if (item.enableWhen) yield* faultsOfCondition(item.enableWhen, items, index, where);
    if (item.purpose === undefined)
      for (const some of [denials, ['unsure'], ['declined']])
        if (!some.some((code) => item.answerOption.includes(code)))
          yield fault(
            where,
            `cannot be answered with ${some.join(' or ')}`,
            'let a doubt and a denial be said, or give it a purpose',
          );
  }
}

type Condition = NonNullable<ItemRow['enableWhen']>;

function* faultsOfCondition(
  { question, anyOf }: Condition,
  items: readonly ItemRow[],
  index: number,
  where: string,
): Iterable<Fault> {
  const at = items.findIndex(({ linkId }) => linkId === question);
  const gate = items[at];
  if (!gate || at >= index) {
    const what = gate ? 'looks forward to' : 'names the unknown question';
    return yield fault(where, `enableWhen ${what} ${question}`, 'a condition names an earlier item only');
  }
  yield* unknownCodes(anyOf, gate, where);
  // A doubt is never a no: who is in doubt about the earlier question is asked this one too.
  const isDoubt = (code: string) =>
    ['unsure', 'declined'].includes(code) || gate.countsAs?.[code] === 'unsure' || gate.leavesOpen?.includes(code);
  for (const code of gate.answerOption)
    if (isDoubt(code) && !anyOf.includes(code))
      yield fault(where, `a doubt about ${question} skips it (${code})`, `name ${code} in enableWhen too`);
}

function* faultsOfFlags({ flags, items, sources }: Catalogue): Iterable<Fault> {
  yield* duplicates(flags, ({ id }) => id, 'flags');
  const rankOf = (code?: string) => sources.findIndex((source) => source.code === code);
  let last = -1;
  for (const flag of flags) {
    const where = `flag ${flag.id}`;
    yield* duplicates(flag.sources, String, where);
    for (const code of flag.sources)
      if (rankOf(code) < 0)
        yield fault(where, `unknown source ${code}`, 'add the source to lib/catalogue/sources.ts or correct its code');
    if (flag.sources.some((code, at) => at > 0 && rankOf(code) < rankOf(flag.sources[at - 1])))
      yield fault(where, 'sources out of order', 'give them in the order of lib/catalogue/sources.ts');
    const index = items.findIndex((item) => item.linkId === flag.question);
    const item = items[index];
    const codes = certainties.flatMap((certainty) => flag[certainty] ?? []);
    if (!item) {
      yield fault(where, `unknown question ${flag.question}`, 'name the linkId of an item');
      continue;
    }
    if (codes.length === 0) {
      yield fault(where, 'nobody can raise it', 'name at least one code under reported, declined or unsure');
      continue;
    }
    yield* duplicates(codes, String, where);
    yield* unknownCodes(codes, item, where);
    const rank = index * 1000 + Math.min(...codes.map((code) => item.answerOption.indexOf(code)));
    if (rank < last)
      yield fault(where, 'out of order', 'flags stand in the order of the questionnaire and then of the codes');
    last = Math.max(last, rank);
  }
}

function* faultsOfCodes({ items, flags }: Catalogue): Iterable<Fault> {
  for (const item of items) {
    const where = `item ${item.linkId}`;
    const silent = item.raisesNothing ?? [];
    const own = flags.filter(({ question }) => question === item.linkId);
    yield* unknownCodes(silent, item, `${where}, raisesNothing`);
    for (const code of item.answerOption) {
      const isRaising = own.some((flag) => certainties.some((certainty) => flag[certainty]?.includes(code)));
      const isSilent = silent.includes(code) || denials.includes(code);
      if (isRaising && isSilent)
        yield fault(`${where}, code ${code}`, 'raises a flag and is one that raises nothing', 'keep one of the two');
      if (!isRaising && !isSilent)
        yield fault(
          `${where}, code ${code}`,
          'no flag accounts for it',
          'let a flag name it, or list it under raisesNothing of the question',
        );
    }
  }
}

function* faultsOfSources({ sources, flags, items }: Catalogue): Iterable<Fault> {
  yield* duplicates(sources, ({ code }) => code, 'sources');
  for (const [index, { code, strength }] of sources.entries()) {
    const where = `source ${code}`;
    const before = sources[index - 1];
    if (before && strengths.indexOf(before.strength) > strengths.indexOf(strength))
      yield fault(
        where,
        `stands after ${before.code}, which is weaker`,
        `order the sources by strength: ${strengths.join(', ')}`,
      );
    if (!flags.some((flag) => flag.sources.includes(code)))
      yield fault(where, 'no flag uses it', 'remove the source, or cite it');
  }
  for (const bring of bringIds)
    if (!items.some((item) => item.bring?.includes(bring)))
      yield fault(`bring ${bring}`, 'no item asks to bring it', 'remove it from lib/catalogue/schema.ts');
}

function unknownCodes(codes: readonly string[], { linkId, answerOption }: ItemRow, where: string): Fault[] {
  return codes
    .filter((code) => !answerOption.includes(code))
    .map((code) => fault(where, `unknown code ${code} of ${linkId}`, `use one of ${answerOption.join(', ')}`));
}

function duplicates<Row>(rows: readonly Row[], nameOf: (row: Row) => string, where: string): Fault[] {
  const names = rows.map(nameOf);
  return names
    .filter((name, index) => names.indexOf(name) !== index)
    .map((name) => fault(where, `${name} stands twice`, 'keep one; ids are never reused'));
}

/** The faults as text, one a line, for an error message. */
export function listFaults(faults: readonly Fault[]): string {
  return faults.map(({ what, where, fix }) => `- ${where}: ${what}. ${fix}.`).join('\n');
}
