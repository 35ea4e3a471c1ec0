import type {
  BadMapping,
  HeaderFound,
  HeaderResult,
  NearestHeader,
  OtherSheet,
} from '../../catalogue';
import type { FieldKey } from '../../fields';
import { text, type Lang } from '../../strings';
import { fieldName } from '../fieldName';
import { commaList, semicolonList } from '../format/lists';

/** Common fields, as examples of the headers that were looked for. */
const EXAMPLES: readonly FieldKey[] = [
  'productId',
  'title',
  'category',
  'price',
  'moq',
  'leadTimeDays',
  'qualityScore',
  'exposure',
];

function mappingText(mapping: BadMapping, lang: Lang): string {
  const texts = mapping.problems.map(({ why, field, column }) =>
    why === 'unknownField'
      ? text(lang, 'header.mapping.unknownField', { field })
      : text(lang, `header.mapping.${why}`, { field, column }),
  );
  return semicolonList(texts, lang);
}

/** A sheet that was searched for a header, and its row most like one. */
export interface SeenSheet {
  readonly sheet: string;
  readonly nearest?: NearestHeader;
}

/** Every searched sheet, with its row most like a header. */
function seenText(seen: readonly SeenSheet[], lang: Lang): string {
  const texts = seen.map(({ sheet, nearest }) => {
    if (nearest === undefined) return text(lang, 'header.seen.nothing', { sheet });
    const headers = commaList(nearest.headers, lang);
    return text(lang, 'header.seen.some', { sheet, row: nearest.row, headers });
  });
  return text(lang, 'header.seen', { sheets: semicolonList(texts, lang) });
}

/** Sentences on why no header was found in a file; `seen` are the searched sheets. */
export function headerProblemText(
  problem: Exclude<HeaderResult, { readonly kind: 'found' }>,
  file: string,
  lang: Lang,
  seen: readonly SeenSheet[] = [],
): string {
  if (problem.kind === 'badMapping') {
    return text(lang, 'header.badMapping', { file, problems: mappingText(problem, lang) });
  }
  const looked = commaList(
    EXAMPLES.map((field) => fieldName(field, lang)),
    lang,
  );
  const said = text(lang, 'header.notFound', { file, rows: problem.looked, looked });
  const helps = seen.length > 1 || seen.some(({ nearest }) => nearest !== undefined);
  const what = helps ? seenText(seen, lang) : '';
  return said + what + text(lang, 'header.say');
}

/** Where a sheet that is none of products was found. */
interface OtherSheetPlace {
  readonly file: string;
  readonly sheet: string;
  readonly header: HeaderFound;
}

/** One sentence on why a sheet is not judged, and how to have it judged all the same. */
export function otherSheetText(
  kind: OtherSheet,
  { file, sheet, header }: OtherSheetPlace,
  lang: Lang,
): string {
  const known = header.columns.filter(({ field }) => field !== null);
  const headers = known.map((match) => match.header);
  const reason = text(lang, `header.other.${kind}`, {
    row: header.headerRow,
    headers: commaList(headers, lang),
  });
  return text(lang, 'header.notProducts', { file, sheet, reason }) + text(lang, 'header.say');
}
