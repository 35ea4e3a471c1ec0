import type { BadMapping, HeaderResult } from '../../catalogue';
import type { FieldKey } from '../../fields';
import { text, type Lang } from '../../strings';
import { fieldName } from '../fieldName';
import { commaList, semicolonList } from '../lists';

/** Headers that nearly every sheet has some of, to say what was looked for. */
const TELLING: readonly FieldKey[] = [
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
  const told = mapping.problems.map(({ why, field, column }) =>
    why === 'unknownField'
      ? text(lang, 'header.mapping.unknownField', { field })
      : text(lang, `header.mapping.${why}`, { field, column }),
  );
  return semicolonList(told, lang);
}

/** One clear sentence on why the header of a file could not be told. */
export function headerProblemText(
  problem: Exclude<HeaderResult, { readonly kind: 'found' }>,
  file: string,
  lang: Lang,
): string {
  if (problem.kind === 'badMapping') {
    return text(lang, 'header.badMapping', { file, problems: mappingText(problem, lang) });
  }
  const looked = commaList(
    TELLING.map((field) => fieldName(field, lang)),
    lang,
  );
  return text(lang, 'header.notFound', { file, rows: problem.looked, looked });
}
