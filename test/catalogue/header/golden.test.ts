import { findHeader } from '../../../src/catalogue';
import { GOLDEN_HEADERS, fieldsOf } from './golden';

describe.each(GOLDEN_HEADERS)('$name', ({ grid, merges = [], headerRow, fields }) => {
  const result = findHeader(grid, { merges });

  test('is found on its row', () => {
    expect(result).toMatchObject({ kind: 'found', headerRow, firstRow: headerRow });
  });

  test('maps exactly these fields', () => {
    expect(fieldsOf(result)).toEqual(fields);
  });

  test('is sure of itself', () => {
    expect(result).toMatchObject({ kind: 'found' });
    if (result.kind === 'found') expect(result.confidence).toBeGreaterThan(0.9);
  });
});
