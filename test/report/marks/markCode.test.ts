import fc from 'fast-check';
import { FIELD_KEYS } from '../../../src/fields';
import {
  conditionalFormats,
  markCode,
  markCodes,
  readMarkCodes,
  SEVERITIES,
  type Mark,
} from '../../../src/report';

const mark = fc.record({
  field: fc.constantFrom(...FIELD_KEYS),
  severity: fc.constantFrom(...SEVERITIES),
});
const placed = fc
  .tuple(mark, fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined }))
  .map(([each, sheet]): Mark => ({ ...each, ...(sheet !== undefined && { sheet }) }));
const oneOfEach = fc.uniqueArray(placed, { selector: ({ field }) => field });
const sorted = (marks: readonly Mark[]): Mark[] =>
  [...marks].sort((a, b) => a.field.localeCompare(b.field));

test('codes are read back as they were written', () => {
  fc.assert(
    fc.property(oneOfEach, (marks) => {
      expect(readMarkCodes(markCodes(marks))).toEqual(marks);
    }),
  );
});

test('of several marks on one field the worst is kept', () => {
  fc.assert(
    fc.property(fc.array(mark), (marks) => {
      const worst = FIELD_KEYS.flatMap((field) => {
        const own = marks.filter((each) => each.field === field);
        const severity = SEVERITIES.find((each) => own.some((one) => one.severity === each));
        return severity ? [{ field, severity }] : [];
      });
      expect(sorted(readMarkCodes(markCodes(marks)))).toEqual(sorted(worst));
    }),
  );
});

test('looking for a code finds its own field and severity, and no other', () => {
  fc.assert(
    fc.property(oneOfEach, (marks) => {
      const codes = markCodes(marks);
      const sheets = [undefined, ...Array.from({ length: 99 }, (_, at) => at + 1)];
      for (const { field, severity, sheet } of marks) {
        const found = SEVERITIES.flatMap((each) =>
          sheets
            .filter((number) => codes.includes(markCode(field, each, number)))
            .map((number) => [each, number]),
        );
        expect(found).toEqual([[severity, sheet]]);
      }
      const fields = new Set(marks.map(({ field }) => field));
      for (const field of FIELD_KEYS.filter((each) => !fields.has(each)))
        for (const severity of SEVERITIES) expect(codes).not.toContain(markCode(field, severity));
    }),
  );
});

test('codes are plain ASCII, as short as they can be, and never a formula', () => {
  expect(markCodes([])).toBe('');
  expect(
    markCodes([
      { field: 'price', severity: 'blocker' },
      { field: 'title', severity: 'warning' },
      { field: 'moq', severity: 'advice' },
    ]),
  ).toBe('|price!|title~|moq.|');
  for (const field of FIELD_KEYS) expect(markCode(field, 'blocker')).toMatch(/^\|[A-Za-z]+!$/);
});

test('what a person typed into a code cell is passed over', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      for (const { field } of readMarkCodes(typed)) expect(FIELD_KEYS).toContain(field);
    }),
  );
  expect(readMarkCodes('|price!|constructor!|title?|')).toEqual([
    { field: 'price', severity: 'blocker' },
  ]);
});

describe('conditional formats', () => {
  const formats = conditionalFormats(['price', 'title', 'price'], '$AF2');

  test('look the row’s own code up, with an absolute column and a relative row', () => {
    expect(formats[0]!.formula).toBe('=ISNUMBER(FIND("|price!",$AF2))');
    expect(formats.map(({ formula }) => formula)).toEqual([
      '=ISNUMBER(FIND("|price!",$AF2))',
      '=ISNUMBER(FIND("|price~",$AF2))',
      '=ISNUMBER(FIND("|price.",$AF2))',
      '=ISNUMBER(FIND("|title!",$AF2))',
      '=ISNUMBER(FIND("|title~",$AF2))',
      '=ISNUMBER(FIND("|title.",$AF2))',
    ]);
  });

  test('at most three a field, in order, and other people’s go on', () => {
    expect(formats.map(({ priority }) => priority)).toEqual([0, 1, 2, 3, 4, 5]);
    for (const { stopIfTrue } of formats) expect(stopIfTrue).toBe(false);
    expect(conditionalFormats(FIELD_KEYS, '$B7')).toHaveLength(3 * FIELD_KEYS.length);
  });

  test('for one severity there is one a field', () => {
    const one = conditionalFormats(['price', 'title'], '$C3', { severities: ['warning'] });
    expect(one.map(({ formula, priority }) => [formula, priority])).toEqual([
      ['=ISNUMBER(FIND("|price~",$C3))', 0],
      ['=ISNUMBER(FIND("|title~",$C3))', 1],
    ]);
  });
});
