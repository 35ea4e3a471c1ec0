import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FieldKey } from '../../../src/fields';
import type { HeaderResult, MergedRange, RawCell } from '../../../src/catalogue';

/** A sheet as it comes, and the header that each field has in it. */
export interface GoldenHeader {
  readonly name: string;
  readonly grid: RawCell[][];
  readonly merges?: readonly MergedRange[];
  readonly headerRow: number;
  readonly fields: Partial<Record<FieldKey, string>>;
}

const FOLDER = join(__dirname, '../../golden/headers');

export const GOLDEN_HEADERS: readonly GoldenHeader[] = readdirSync(FOLDER).map(
  (file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as GoldenHeader,
);

/** The header that each field was found under; of several columns that give it together each, in order of name. */
export function fieldsOf(result: HeaderResult): Partial<Record<FieldKey, string>> {
  if (result.kind !== 'found') throw new Error(`expected a header, got ${result.kind}`);
  const fields: Partial<Record<FieldKey, string>> = {};
  for (const { field, header } of result.columns)
    if (field !== null)
      fields[field] = [...(fields[field]?.split(' + ') ?? []), header].sort().join(' + ');
  return fields;
}
