import type { Summary } from '../evaluator';
import { WHERE_TO_FIND, type FieldKey } from '../fields';
import { text, type Lang } from '../strings';
import { fieldName } from './fieldName';
import { commaList, semicolonList, withNote } from './format/lists';
import { fewNames } from './statusText';

/** Most columns named. */
const NAMED = 5;

type Pools = Pick<Summary, 'pools' | 'settling'>;

/** The missing fields of undecidable pools, those that settle most first. */
function lackingFields({ pools, settling }: Pools): FieldKey[] {
  const all = Object.values(pools);
  const wanted = all.some((pool) => pool.told === 'no') ? 'no' : 'part';
  const absent = new Set(all.flatMap((pool) => (pool.told === wanted ? pool.absent : [])));
  const first = settling.map(({ field }) => field).filter((field) => absent.has(field));
  return [...new Set([...first, ...absent])];
}

/** The back-office pages that have some of the fields; empty where none is known. */
function wherePages(fields: readonly FieldKey[], lang: Lang): string[] {
  const pages = new Map<string, FieldKey[]>();
  for (const field of fields) {
    const page = WHERE_TO_FIND[field]?.[lang];
    if (page !== undefined) pages.set(page, [...(pages.get(page) ?? []), field]);
  }
  return [...pages].map(([page, own]) => {
    const isAll = own.length === fields.length && own.length > 1;
    if (isAll) return text(lang, 'untold.whereAll', { page });
    const names = own.map((field) => fieldName(field, lang));
    return text(lang, 'untold.where', { page, fields: commaList(names, lang) });
  });
}

/**
 * The pools that the columns of a sheet can't decide, the columns that would settle most, and where the back
 * office has them; undefined where all are decidable.
 */
export function untoldText(summary: Pools, lang: Lang): string | undefined {
  const pools = Object.values(summary.pools);
  const count = (judged: 'no' | 'part'): number =>
    pools.filter((pool) => pool.told === judged).length;
  const [none, part, all] = [count('no'), count('part'), pools.length];
  if (none + part === 0) return undefined;
  const lacking = lackingFields(summary);
  const names = lacking.map((field) => fieldName(field, lang));
  const fields = fewNames(names, lang);
  const line =
    none === 0
      ? text(lang, 'untold.part', { n: part, all, fields })
      : part === 0
        ? text(lang, 'untold.none', { n: none, all, fields })
        : text(lang, 'untold.both', { n: none, part, all, fields });
  return semicolonList([line, ...wherePages(lacking.slice(0, NAMED), lang)], lang);
}

/** Note on a pool that the columns can't decide, or only in part. */
export function untoldNote(judged: 'yes' | 'part' | 'no', lang: Lang): string | undefined {
  if (judged === 'yes') return undefined;
  return text(lang, judged === 'no' ? 'untold.noteNo' : 'untold.notePart');
}

/** A field, and the page of the back office that has it. */
export function fieldWithPage(field: FieldKey, lang: Lang): string {
  const name = fieldName(field, lang);
  const page = WHERE_TO_FIND[field]?.[lang];
  return page === undefined ? name : withNote(name, page, lang);
}
