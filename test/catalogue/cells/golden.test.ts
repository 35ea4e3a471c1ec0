import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readField, type Reading } from '../../../src/catalogue';
import type { FieldKey } from '../../../src/fields';

/** A cell, and the value that it says; in place of one `missing`, or the reason why it can't be read. */
type Case = readonly [cell: string, expected: unknown];

const FOLDER = join(__dirname, '../../golden/cells');

const casesOf = (language: string): [FieldKey, string, unknown][] => {
  const text = readFileSync(join(FOLDER, `${language}.json`), 'utf8');
  const fields = Object.entries(JSON.parse(text) as Record<FieldKey, readonly Case[]>);
  return fields.flatMap(([field, cases]) =>
    cases.map(([cell, expected]): [FieldKey, string, unknown] => [
      field as FieldKey,
      cell,
      expected,
    ]),
  );
};

function said(reading: Reading<unknown>): unknown {
  if (reading.state === 'ok') return reading.value;
  return reading.state === 'missing' ? 'missing' : reading.reason;
}

describe.each(['zh', 'en'])('cells as sellers write them, %s', (language) => {
  test.each(casesOf(language))('%s: %j', (field, cell, expected) => {
    expect(said(readField(field, cell))).toEqual(expected);
  });
});
