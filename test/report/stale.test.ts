import fc from 'fast-check';
import type { Layout } from '../../src/catalogue';
import { FIELD_KEYS } from '../../src/fields';
import {
  checkedCode,
  isEditedSince,
  judgedGroups,
  staleFormats,
  summedColumns,
} from '../../src/report';
import { anyText } from '../support/anyText';

/** A sheet of some fields, its first product in a row (1-based), its first column behind others. */
const layoutAt = (fields: number, row: number, columnOffset: number): Layout => ({
  columns: Object.fromEntries(FIELD_KEYS.slice(0, fields).map((field, at) => [field, at])),
  firstRow: 1,
  rowOffset: row - 2,
  columnOffset,
});

test('wherever a sheet begins, its formulas have at most 255 characters and sum each judged column once', () => {
  const places = fc.record({
    fields: fc.integer({ min: 1, max: 40 }),
    row: fc.oneof(fc.integer({ min: 2, max: 1_100 }), fc.integer({ min: 2, max: 1_048_576 })),
    offset: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 600, max: 16_300 })),
    longest: fc.integer({ min: 1, max: 32_767 }),
  });
  fc.assert(
    fc.property(places, ({ fields, row, offset, longest }) => {
      const groups = judgedGroups(layoutAt(fields, row, offset)).map((columns) => ({
        columns: columns.map((column) => offset + column + 1),
        longest,
      }));
      const formulas = staleFormats({ groups, codes: 16_384, firstRow: row }, 'en');
      for (const { formula } of formulas) expect(formula.length).toBeLessThanOrEqual(255);
      const summed = formulas.flatMap(({ formula }) => summedColumns(formula)!);
      expect(summed.sort((a, b) => a - b)).toEqual(
        Array.from({ length: fields }, (_, at) => offset + at),
      );
    }),
  );
});

test('a changed character, or two that change places, is always an edit', () => {
  const edits = fc.record({
    text: anyText({ minLength: 2, maxLength: 300 }).filter((text) => {
      return new Set(text).size > 1 && !/[#\ud800-\udfff]/.test(text);
    }),
    at: fc.nat(),
    other: fc.nat(),
    to: fc.integer({ min: 0x20, max: 0xd7ff }),
  });
  fc.assert(
    fc.property(edits, ({ text, at, other, to }) => {
      const code = checkedCode('|title~|', [[0]], [text]);
      const [first, second] = [at % text.length, other % text.length];
      const changed = Array.from(text);
      changed[first] = String.fromCharCode(to);
      const swapped = Array.from(text);
      [swapped[first], swapped[second]] = [swapped[second]!, swapped[first]!];
      for (const now of [changed.join(''), swapped.join('')])
        expect(isEditedSince(code, [[now]])).toBe(now !== text);
    }),
  );
});
