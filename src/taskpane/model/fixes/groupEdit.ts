import { readField, type Catalogue, type RawCell } from '../../../catalogue';
import { FIELDS, type FieldKey } from '../../../fields';
import type { Fix } from './types';

/** A value for many products: in place of what cells hold, or beside it in cells that hold a list. */
export interface GroupEdit {
  readonly field: FieldKey;
  /** As it is typed. */
  readonly value: string;
  readonly adds: boolean;
}

/** Types of which one value may be right for many products; a title or an ID never is. */
const SHARED: ReadonlySet<string> = new Set([
  'text',
  'word',
  'number',
  'integer',
  'days',
  'weight',
  'flag',
  'list',
  'markets',
  'certificates',
  'industry',
  'productType',
  'tier',
  'currency',
]);
const LISTS: ReadonlySet<string> = new Set(['list', 'markets', 'certificates']);
const NUMBERS: ReadonlySet<string> = new Set(['number', 'integer', 'days', 'weight']);
const PLAIN_NUMBER = /^-?\d{1,15}(?:\.\d+)?$/;

export const canShare = (field: FieldKey): boolean =>
  field !== 'title' && SHARED.has(FIELDS[field].type);

export const holdsList = (field: FieldKey): boolean => LISTS.has(FIELDS[field].type);

/** What is put into a cell of a field; undefined where it could not be read as one. */
export function editedValue({ field, value }: Pick<GroupEdit, 'field' | 'value'>) {
  const plain = value.normalize('NFKC').trim();
  if (plain === '') return undefined;
  const raw = NUMBERS.has(FIELDS[field].type) && PLAIN_NUMBER.test(plain) ? Number(plain) : plain;
  return readField(field, raw).state === 'ok' ? raw : undefined;
}

/** Entries of a list as a cell of the field is read. */
function entriesOf(field: FieldKey, raw: RawCell): string[] {
  const read = readField(field, raw);
  if (read.state !== 'ok') return [];
  return (Array.isArray(read.value) ? read.value : [read.value]).map((entry) =>
    JSON.stringify(entry).toLowerCase(),
  );
}

/** The cell with one entry more; undefined where it has it already, or would lose another. */
function added(field: FieldKey, before: RawCell, value: RawCell): RawCell | undefined {
  if (before === '') return value;
  const after = `${before}; ${value}`;
  const now = entriesOf(field, after);
  const known = entriesOf(field, before);
  const isNew = entriesOf(field, value).some((entry) => !known.includes(entry));
  return isNew && known.every((entry) => now.includes(entry)) ? after : undefined;
}

/** The changes that give some products (rows of the catalogue) a value; those that have it need none. */
export function groupFixes(
  catalogue: Pick<Catalogue, 'raw'>,
  rows: readonly number[],
  edit: GroupEdit,
): Fix[] {
  const { field } = edit;
  const value = editedValue(edit);
  if (value === undefined) return [];
  return rows.flatMap((index): Fix[] => {
    const before = catalogue.raw(field, index);
    const after = edit.adds && holdsList(field) ? added(field, before, value) : value;
    if (after === undefined || after === before) return [];
    return [{ kind: 'group', index, field, before, after }];
  });
}
