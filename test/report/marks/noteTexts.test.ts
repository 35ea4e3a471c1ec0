import {
  conditionWithoutPlace,
  faultWords,
  NOTE_LIMIT,
  noteLimitText,
  noteTexts,
  readMarkCodes,
  rowMarks,
} from '../../../src/report';
import { text } from '../../../src/strings';
import { judgedSample } from './support/sampleVerdict';

const { verdict } = judgedSample(120, 'zh');
const ROWS = Array.from({ length: verdict.size }, (_, row) => row);

test.each([undefined, { severities: ['blocker', 'warning'] } as const, { pool: 'hot' }])(
  'there is a note on just the cells that are painted: %j',
  (filter) => {
    for (const row of ROWS) {
      const painted = readMarkCodes(rowMarks(verdict, row, 'zh', filter).codes);
      const noted = noteTexts(verdict, row, 'zh', filter).map(({ field, severity }) => ({
        field,
        severity,
      }));
      expect(new Set(noted.map((each) => JSON.stringify(each)))).toEqual(
        new Set(painted.map((each) => JSON.stringify(each))),
      );
    }
  },
);

test('a note says what is wrong, how to mend it, on what basis, and what it is', () => {
  for (const row of ROWS) {
    const notes = new Map(noteTexts(verdict, row, 'zh').map((note) => [note.field, note.text]));
    for (const finding of verdict.explain(row).findings) {
      const note = notes.get(finding.condition.field)!;
      expect(note).toContain(faultWords(conditionWithoutPlace(finding.condition), 'zh'));
      expect(note).toContain(finding.rule.fix.zh);
      expect(note).toContain(text('zh', `basis.${finding.basis}`));
      expect(note).toContain(text('zh', 'notice'));
      expect(note).not.toMatch(/\[[^\]]*[A-Z]+\d+\]/);
    }
  }
});

test('a row with nothing to say has no notes', () => {
  const clean = ROWS.find((row) => rowMarks(verdict, row, 'zh').codes === '');
  expect(clean).toBeDefined();
  expect(noteTexts(verdict, clean!, 'zh')).toEqual([]);
});

test('a limit on notes is said aloud, with what is left out', () => {
  expect(noteLimitText(NOTE_LIMIT, 'zh')).toBeUndefined();
  expect(noteLimitText(2_345, 'zh')).toContain(
    '共有 2,345 个单元格需要批注，只写了前 2,000 个；其余 345 个',
  );
  expect(noteLimitText(12, 'en', 10)).toMatch(/^12 cells .* first 10 .* other 2 /);
});
