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
    const parsed = schema.safeParse(row);
    if (parsed.success) return [];
    return parsed.error.issues.map((issue) => ({
      what: issue.code.replaceAll('_', ' '),
      where: `${list}[${index}] ${nameOf(row)}${issue.path.length > 0 ? ` ${issue.path.join('.')}` : ''}`,
      fix: 'give the row the shape that lib/catalogue/schema.ts describes',
    }));
  });
}

function nameOf(row: unknown): string {
  const named = row as { linkId?: unknown; id?: unknown; code?: unknown } | null | undefined;
  const name = named?.linkId ?? named?.id ?? named?.code;
  return typeof name === 'string' ? name : '?';
}

function faultsOfItems({ items, sections }: Catalogue): Fault[] {
  const faults: Fault[] = [
    ...duplicates(
      items.map((item) => item.linkId),
      'items',
    ),
  ];
  const earlier = new Map<string, ItemRow>();
  let section = 0;
  for (const item of items) {
    const where = `item ${item.linkId}`;
    const at = sections.indexOf(item.section);
    if (at < 0) {
      faults.push({ what: `unknown section ${item.section}`, where, fix: `use one of ${sections.join(', ')}` });
    } else if (at < section) {
      faults.push({
        what: `section ${item.section} comes back after it ended`,
        where,
        fix: 'move the item up to its section',
      });
    } else section = at;
    faults.push(...duplicates(item.answerOption, where));
    for (const code of [...(item.pictured ?? []), ...Object.keys(item.countsAs ?? {})])
      if (!item.answerOption.includes(code)) faults.push(unknownCode(code, item, where));
    if ((item.shows === 'pictures') !== (item.pictured !== undefined)) {
      faults.push({ what: 'shows pictures without codes, or the reverse', where, fix: 'give both shows and pictured' });
    }
    if (item.enableWhen) {
      const gate = earlier.get(item.enableWhen.question);
      if (!gate) {
        const exists = items.some((other) => other.linkId === item.enableWhen?.question);
        faults.push({
          what: exists
            ? `enableWhen looks forward to ${item.enableWhen.question}`
            : `enableWhen names the unknown question ${item.enableWhen.question}`,
          where,
          fix: 'a condition names an earlier item only',
        });
      } else {
        for (const code of item.enableWhen.anyOf) {
          if (!gate.answerOption.includes(code)) faults.push(unknownCode(code, gate, where));
        }
      }
    }
    earlier.set(item.linkId, item);
  }
  return faults;
}

function faultsOfFlags({ flags, items, sources }: Catalogue): Fault[] {
  const faults: Fault[] = [
    ...duplicates(
      flags.map((flag) => flag.id),
      'flags',
    ),
  ];
  const rankOf = (code?: string) => sources.findIndex((source) => source.code === code);
  let last = -1;
  for (const flag of flags) {
    const where = `flag ${flag.id}`;
    faults.push(...duplicates(flag.sources, where));
    for (const code of flag.sources) {
      if (!sources.some((source) => source.code === code)) {
        faults.push({
          what: `unknown source ${code}`,
          where,
          fix: 'add the source to lib/catalogue/sources.ts or correct its code',
        });
      }
    }
    if (flag.sources.some((code, at) => at > 0 && rankOf(code) < rankOf(flag.sources[at - 1]))) {
      faults.push({ what: 'sources out of order', where, fix: 'give them in the order of lib/catalogue/sources.ts' });
    }
    const index = items.findIndex((item) => item.linkId === flag.question);
    const item = items[index];
    if (!item) {
      faults.push({ what: `unknown question ${flag.question}`, where, fix: 'name the linkId of an item' });
      continue;
    }
    const codes = certainties.flatMap((certainty) => flag[certainty] ?? []);
    if (codes.length === 0) {
      faults.push({
        what: 'nobody can raise it',
        where,
        fix: 'name at least one code under reported, declined or unsure',
      });
      continue;
    }
    faults.push(...duplicates(codes, where));
    for (const code of codes) if (!item.answerOption.includes(code)) faults.push(unknownCode(code, item, where));
    const rank = index * 1000 + Math.min(...codes.map((code) => item.answerOption.indexOf(code)));
    if (rank < last) {
      faults.push({
        what: 'out of order',
        where,
        fix: 'flags stand in the order of the questionnaire and then of the codes',
      });
    }
    last = Math.max(last, rank);
  }
  return faults;
}

/** Codes that never raise a flag, in any question. */
const denials: readonly string[] = ['no', 'none'];

function faultsOfCodes({ items, flags }: Catalogue): Fault[] {
  return items.flatMap((item) => {
    const silent = item.raisesNothing ?? [];
    const unknown = silent.filter((code) => !item.answerOption.includes(code));
    const faults = unknown.map((code) => unknownCode(code, item, `item ${item.linkId}, raisesNothing`));
    for (const code of item.answerOption) {
      const isRaising = flags.some(
        (flag) => flag.question === item.linkId && certainties.some((certainty) => flag[certainty]?.includes(code)),
      );
      const isSilent = silent.includes(code) || denials.includes(code);
      if (isRaising !== isSilent) continue;
      faults.push({
        what: isRaising ? 'raises a flag and is one that raises nothing' : 'no flag accounts for it',
        where: `item ${item.linkId}, code ${code}`,
        fix: isRaising ? 'keep one of the two' : 'let a flag name it, or list it under raisesNothing of the question',
      });
    }
    return faults;
  });
}

function faultsOfSources({ sources, flags, items }: Catalogue): Fault[] {
  const faults: Fault[] = [
    ...duplicates(
      sources.map((source) => source.code),
      'sources',
    ),
  ];
  for (const [index, source] of sources.entries()) {
    const before = sources[index - 1];
    if (before && strengths.indexOf(before.strength) > strengths.indexOf(source.strength)) {
      faults.push({
        what: `stands after ${before.code}, which is weaker`,
        where: `source ${source.code}`,
        fix: `order the sources by strength: ${strengths.join(', ')}`,
      });
    }
    if (!flags.some((flag) => flag.sources.includes(source.code))) {
      faults.push({ what: 'no flag uses it', where: `source ${source.code}`, fix: 'remove the source, or cite it' });
    }
  }
  for (const bring of bringIds) {
    if (!items.some((item) => item.bring?.includes(bring))) {
      faults.push({
        what: 'no item asks to bring it',
        where: `bring ${bring}`,
        fix: 'remove it from lib/catalogue/schema.ts',
      });
    }
  }
  return faults;
}

function unknownCode(code: string, item: ItemRow, where: string): Fault {
  return { what: `unknown code ${code} of ${item.linkId}`, where, fix: `use one of ${item.answerOption.join(', ')}` };
}

function duplicates(names: readonly string[], where: string): Fault[] {
  return names
    .filter((name, index) => names.indexOf(name) !== index)
    .map((name) => ({ what: `${name} stands twice`, where, fix: 'keep one; ids are never reused' }));
}

/** The faults as text, one a line, for an error message. */
export function listFaults(faults: readonly Fault[]): string {
  return faults.map(({ what, where, fix }) => `- ${where}: ${what}. ${fix}.`).join('\n');
}
