import type { Basis, BookChange, PartChange, Rulebook } from '../../rulebook';
import { text, type Lang } from '../../strings';
import { basisText } from '../basisText';
import { referenceText } from '../referenceText';
import { changedParts, turned } from './changeLines';
import type { ExplainedKind, ExplainedPart } from './explained';
import { explainEntry } from './explainCode';
import { undecidedPart } from './undecidedPart';

/** A change between two books in words. */
export interface DescribedChange {
  readonly code: string;
  readonly kindName: string;
  readonly name: string;
  readonly change: BookChange['change'];
  readonly parts: readonly Pick<ExplainedPart, 'label' | 'text'>[];
}

/** Values that no explanation names: shown by their key in the book. */
const UNEXPLAINED = /^(?:holds|also|found\..*|title\..*|name\..*)$/;

const valueText = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A value by its key: both sides, or what a list has gained and lost. */
function rawPart(
  { path, before, after }: PartChange,
  lang: Lang,
): DescribedChange['parts'][number] {
  if (Array.isArray(before ?? after)) {
    const [was, is] = [listOf(before).map(valueText), listOf(after).map(valueText)];
    const lines = [
      ...was.filter((item) => !is.includes(item)).map((item) => ['changes.minus', item] as const),
      ...is.filter((item) => !was.includes(item)).map((item) => ['changes.plus', item] as const),
    ];
    return { label: path, text: lines.map(([key, item]) => text(lang, key, { item })) };
  }
  const [was, is] = [before, after].map((value) =>
    value === undefined ? text(lang, 'changes.nothing') : valueText(value),
  ) as [string, string];
  return { label: path, text: turned(was, is, lang) };
}

/** Changes of basis and reference; a new review date is none. */
function originParts(parts: readonly PartChange[], lang: Lang): DescribedChange['parts'] {
  return parts.flatMap(({ path, before, after }) => {
    const key = path.split('.').at(-1);
    if (key === 'basis') {
      const [was, is] = [before as Basis, after as Basis];
      const label = text(lang, 'explain.basis');
      return [{ label, text: turned(basisText(was, lang), basisText(is, lang), lang) }];
    }
    if (key !== 'reference') return [];
    const [was, is] = [before as string, after as string];
    const label = text(lang, 'changes.source');
    return [{ label, text: turned(referenceText(was, lang), referenceText(is, lang), lang) }];
  });
}

function partsOf(
  change: BookChange,
  before: Rulebook,
  after: Rulebook,
  lang: Lang,
): DescribedChange['parts'] {
  const { kind, id, parts } = change;
  const raw = (some: readonly PartChange[]) => some.map((part) => rawPart(part, lang));
  if (kind === 'settings')
    return [
      ...changedParts(undecidedPart(before, lang), undecidedPart(after, lang), lang),
      ...raw(parts.filter(({ path }) => path !== 'undecided')),
    ];
  const [was, is] = [before, after].map((book) => explainEntry(book, kind, id, lang)?.parts ?? []);
  const described = [
    ...changedParts(was!, is!, lang),
    ...originParts(parts, lang),
    ...raw(
      parts.filter(({ path }) => UNEXPLAINED.test(path) || (kind === 'pool' && path === 'applies')),
    ),
  ];
  return described.length > 0 ? described : raw(parts);
}

const kindNameOf = (kind: BookChange['kind'], lang: Lang): string =>
  kind === 'settings'
    ? text(lang, 'changes.settings')
    : text(lang, `explain.kind.${kind satisfies ExplainedKind}`);

/** Changes between two books in words, from the explanations of each entry before and after. */
export function describeChanges(
  changes: readonly BookChange[],
  { before, after }: { readonly before: Rulebook; readonly after: Rulebook },
  lang: Lang,
): DescribedChange[] {
  return changes.map((each) => {
    const { kind, id, change } = each;
    const book = change === 'removed' ? before : after;
    const name = kind === 'settings' ? id : explainEntry(book, kind, id, lang)?.name;
    return {
      code: id,
      kindName: kindNameOf(kind, lang),
      name: name ?? id,
      change,
      parts: change === 'changed' ? partsOf(each, before, after, lang) : [],
    };
  });
}
