import { canonicalJson } from '../hash';
import type { Rulebook } from '../schema';

export type ChangedKind =
  | 'rule'
  | 'pool'
  | 'governance'
  | 'model'
  | 'band'
  | 'requirement'
  | 'certificate'
  | 'trait'
  | 'corePart'
  | 'industry'
  | 'star'
  | 'starVersion'
  | 'starKind'
  | 'capability'
  | 'taPlus'
  | 'benefit'
  | 'settings';

/** One value that differs, e.g. at `threshold.byIndustry.machinery`; absent on the side that lacks it. */
export interface PartChange {
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** What differs in one entry of two books; `parts` only where both have it. */
export interface BookChange {
  readonly kind: ChangedKind;
  readonly id: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly parts: readonly PartChange[];
}

/** Says nothing of what is asked: when it was looked at last, and where it came from. */
const IDLE: readonly string[] = ['reviewedOn', 'splitFrom'];

/** Compared as wholes: their parts mean nothing alone. */
const WHOLE: readonly string[] = ['test', 'applies'];

type Values = Map<string, unknown>;

/** The values of an entry by their path; lists are values. */
function valuesOf(entry: object, before = '', values: Values = new Map()): Values {
  for (const [key, value] of Object.entries(entry) as [string, unknown][]) {
    const path = before + key;
    if (value === undefined || IDLE.includes(key)) continue;
    const isTree = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (isTree && !WHOLE.includes(key)) valuesOf(value, `${path}.`, values);
    else values.set(path, value);
  }
  return values;
}

function partsBetween(before: object, after: object): PartChange[] {
  const [was, is] = [valuesOf(before), valuesOf(after)];
  const paths = [...new Set([...was.keys(), ...is.keys()])];
  return paths
    .filter((path) => canonicalJson(was.get(path)) !== canonicalJson(is.get(path)))
    .map((path) => ({
      path,
      ...(was.has(path) && { before: was.get(path) }),
      ...(is.has(path) && { after: is.get(path) }),
    }));
}

type Entries = readonly (readonly [id: string, entry: object])[];

const byId = (entries: readonly { readonly id: string }[]): Entries =>
  entries.map((entry) => [entry.id, entry]);

/** Everything in a book, by kind and id. */
function entriesOf(book: Rulebook): Readonly<Record<ChangedKind, Entries>> {
  const { certificates, star, taPlus, settings } = book;
  const { names, traits, coreParts, requirements, ...others } = certificates;
  const { benefits, ...rest } = taPlus;
  return {
    rule: byId(book.rules),
    pool: byId(book.pools),
    governance: byId(book.governance),
    model: byId(book.models),
    band: byId(book.bands),
    requirement: byId(requirements),
    certificate: byId(names),
    trait: byId(traits),
    corePart: byId(coreParts),
    industry: book.industries.map((entry) => [entry.industry, entry]),
    star: [['star', { updateDay: star.updateDay }]],
    starVersion: byId(star.versions),
    starKind: byId(star.kinds),
    capability: byId(star.capabilities),
    taPlus: [['taPlus', rest]],
    benefit: byId(benefits),
    settings: [['settings', { ...settings, ...others }]],
  };
}

function changesOf(kind: ChangedKind, before: Entries, after: Entries): BookChange[] {
  const [was, is] = [new Map(before), new Map(after)];
  const ids = [...new Set([...is.keys(), ...was.keys()])];
  return ids.flatMap((id): BookChange[] => {
    const [old, now] = [was.get(id), is.get(id)];
    if (old === undefined) return [{ kind, id, change: 'added', parts: [] }];
    if (now === undefined) return [{ kind, id, change: 'removed', parts: [] }];
    const parts = partsBetween(old, now);
    return parts.length > 0 ? [{ kind, id, change: 'changed', parts }] : [];
  });
}

/** What differs between two books, in the order of the later one; when things were reviewed does not count. */
export function diffBooks(before: Rulebook, after: Rulebook): BookChange[] {
  const [was, is] = [entriesOf(before), entriesOf(after)];
  return (Object.keys(is) as ChangedKind[]).flatMap((kind) => changesOf(kind, was[kind], is[kind]));
}
