import { parse } from 'papaparse';
import { cellText } from '../../../src/report';
import { LANGUAGES } from '../../../src/strings';
import {
  filterProblems,
  groupProblems,
  ignoringOf,
  indexProblems,
  shownCsv,
  shownIds,
  shownText,
} from '../../../src/taskpane/model/problems';
import { finish, sampleCheck } from '../sampleCheck';

const check = sampleCheck(60);
const { verdict, catalogue } = check;
const index = finish(indexProblems(verdict));
const ignoring = ignoringOf([], catalogue);
const { shown } = finish(filterProblems({ index, catalogue, ignoring, filter: {} }));
const grouped = finish(groupProblems(index, shown, { groupBy: 'rule', sort: 'moves', catalogue }));
const handed = { check, index, grouped };
const idOf = (row: number): string => cellText(catalogue, 'productId', row);

test('the product IDs that are shown, each once', () => {
  const wanted = new Set([...shown].map((problem) => idOf(index.rows[problem]!)));
  wanted.delete('');
  expect(wanted.size).toBeGreaterThan(10);
  expect(shownIds(handed).sort()).toEqual([...wanted].sort());
});

describe.each(LANGUAGES)('in %s', (lang) => {
  test('a table of the problems has a line for each, IDs whole, and says who is to mend it', () => {
    const csv = shownCsv(handed, lang);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const [head, ...rows] = parse<string[]>(csv.slice(1).trimEnd()).data;
    expect(rows).toHaveLength(shown.length);
    expect(rows.every((row) => row.length === head!.length && row.at(-1) !== '')).toBe(true);
    const ids = new Set(rows.map(([, id]) => id));
    for (const id of shownIds(handed)) expect(ids).toContain(id);
  });

  test('a text for a chat has a line for each product', () => {
    const lines = shownText(handed, lang).split('\n');
    expect(lines).toHaveLength(new Set([...shown].map((each) => index.rows[each]!)).size);
  });
});
