import fc from 'fast-check';
import { chunksByBytes, jsonBytes, utf8Length } from '../../../src/excel/gateway';
import { anyText } from '../../support/anyText';

const cell = fc.oneof(anyText(), fc.constant('优品'), fc.integer(), fc.boolean());
const rows = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 30 });
const sent = (value: unknown): number => Buffer.byteLength(JSON.stringify(value), 'utf8');

test('bytes are those of UTF-8', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      expect(utf8Length(text)).toBe(Buffer.byteLength(text, 'utf8'));
    }),
  );
});

test('chunks hold all rows in order, and each says how long it is', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 2, max: 300 }), (given, budget) => {
      const chunks = chunksByBytes(given, budget);
      expect(chunks.flatMap((chunk) => chunk.rows)).toEqual(given);
      for (const chunk of chunks) {
        expect(chunk.rows).toEqual(given.slice(chunk.start, chunk.start + chunk.rows.length));
        expect(chunk.bytes).toBe(sent(chunk.rows));
      }
    }),
  );
});

test('a chunk keeps to its budget unless it is one row, and is as full as it can be', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 2, max: 300 }), (given, budget) => {
      const chunks = chunksByBytes(given, budget);
      chunks.forEach((chunk, index) => {
        if (chunk.rows.length > 1) expect(sent(chunk.rows)).toBeLessThanOrEqual(budget);
        const next = chunks[index + 1]?.rows[0];
        if (next) expect(sent([...chunk.rows, next])).toBeGreaterThan(budget);
      });
    }),
  );
});

test('Chinese counts three bytes a character', () => {
  expect(jsonBytes('优品')).toBe(8);
  const chunks = chunksByBytes(
    Array.from({ length: 10 }, () => ['优品'.repeat(100)]),
    2_000,
  );
  expect(chunks.map((chunk) => chunk.rows.length)).toEqual([3, 3, 3, 1]);
});
