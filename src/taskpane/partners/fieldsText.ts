import type { FieldKey } from '../../fields';
import { commaList, fieldName } from '../../report';
import { text, type Lang } from '../../strings';

/** More fields than this are counted. */
const NAMED = 4;

/** The fields that a sheet has, by name; the last of many by number. */
export function fieldsText(fields: readonly FieldKey[], lang: Lang): string {
  const named = commaList(
    fields.slice(0, NAMED).map((field) => fieldName(field, lang)),
    lang,
  );
  const more = fields.length - NAMED;
  return more > 0 ? text(lang, 'pane.partners.more', { fields: named, n: more }) : named;
}
