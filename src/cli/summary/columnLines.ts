import type { FieldKey } from '../../fields';
import {
  commaList,
  countText,
  fieldName,
  fieldWithPage,
  labelled,
  semicolonList,
} from '../../report';
import { text, type Lang } from '../../strings';
import { truncate } from '../terminal/table';
import type { CheckView } from './checkView';

const SHOWN = 6;
/** Longest header shown: those of forms end with instructions. */
const LONGEST_HEADER = 40;

/** The first few of a list, and the number of the others. */
export function firstFew(items: readonly string[], lang: Lang, list = commaList): string {
  const shown = list(items.slice(0, SHOWN), lang);
  const more = items.length - SHOWN;
  return more > 0 ? shown + text(lang, 'cli.more', { n: more }) : shown;
}

const shortHeader = (header: string): string =>
  truncate(header.replace(/\s+/g, ' '), LONGEST_HEADER);

/** Columns without a field; those that may yet have one come first. */
function unmappedTexts(sources: CheckView['sources'], lang: Lang): string[] {
  const columns = sources.flatMap(({ unmapped }) =>
    unmapped.map((column) => ({ ...column, header: shortHeader(column.header) })),
  );
  const asked = columns.flatMap(({ column, header, suggestion }) => {
    if (suggestion === undefined) return [];
    const field = fieldName(suggestion.field as FieldKey, lang);
    return [text(lang, `cli.unmappedColumn.${suggestion.reason}`, { column, header, field })];
  });
  const others = columns
    .filter(({ suggestion }) => suggestion === undefined)
    .map(({ column, header }) => text(lang, 'columns.unused', { column, header }));
  return [...asked, ...others];
}

/** Columns that were not recognised, columns that would settle most, rules that lack theirs. */
export function columnLines({ lang, sources, verdict }: CheckView): string[] {
  const unmapped = unmappedTexts(sources, lang);
  const { settling: waited } = verdict.summary;
  const settling = waited.map(({ field, rows, pools }) =>
    text(lang, 'cli.settlingField', {
      field: fieldWithPage(field, lang),
      pools: pools.length,
      n: countText(rows),
    }),
  );
  const uncheckable = verdict.summary.uncheckable.map(({ rule }) => rule.title[lang]);
  const listed = (label: string, items: readonly string[], list = commaList): string[] =>
    items.length > 0 ? [labelled(label, firstFew(items, lang, list), lang)] : [];
  return [
    ...listed(text(lang, 'cli.unmapped'), unmapped),
    ...listed(text(lang, 'cli.settling'), settling, semicolonList),
    ...listed(text(lang, 'cli.uncheckable'), uncheckable),
  ];
}
