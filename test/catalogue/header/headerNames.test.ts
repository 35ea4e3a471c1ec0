import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findHeader } from '../../../src/catalogue';
import type { FieldKey } from '../../../src/fields';
import { sampleOf } from './sampleCells';

/** Headers of real forms and exports, by where they are used, each with its field: `-` is no field, `|` is either. */
const NAMES = JSON.parse(
  readFileSync(join(__dirname, '../../golden/headerNames.json'), 'utf8'),
) as Record<string, Record<string, string>>;

/** Columns that make any sheet one of products; the one of the header in question is left out. */
const COMPANIONS: readonly (readonly [string, FieldKey])[] = [
  ['产品名称', 'title'],
  ['起订量', 'moq'],
  ['交货期（天）', 'leadTimeDays'],
  ['质量分', 'qualityScore'],
  ['类目', 'category'],
];

function fieldOf(header: string, wanted: readonly string[], cells?: readonly string[]): string {
  const companions = COMPANIONS.filter(([, field]) => !wanted.includes(field));
  const field = wanted.find((name) => name !== '-') ?? '-';
  const names = [...companions.map(([name]) => name), header];
  const columns = [...companions.map(([, key]) => sampleOf(key)), cells ?? sampleOf(field)];
  const rows = [0, 1, 2].map((row) => columns.map((cells) => cells[row]!));
  const result = findHeader([names, ...rows]);
  if (result.kind !== 'found') return result.kind;
  return result.columns.at(-1)?.field ?? '-';
}

const FIGURES = ['60', '1200', '75'];

describe.each(Object.keys(NAMES))('%s', (place) => {
  test.each(Object.entries(NAMES[place]!))('%j is %s', (header, said) => {
    const wanted = said.split('|');
    expect(wanted).toContain(fieldOf(header, wanted));
    // A header that is no field's is none either where its cells could be read as one.
    if (said === '-') expect(fieldOf(header, wanted, FIGURES)).toBe('-');
  });
});
