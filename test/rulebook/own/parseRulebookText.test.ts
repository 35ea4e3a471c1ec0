import fc from 'fast-check';
import { countProblems, parseRulebookText, type RulebookProblem } from '../../../src/rulebook';
import { smallBook } from './smallBook';

function problemsIn(text: string): readonly RulebookProblem[] {
  const result = parseRulebookText(smallBook(), text);
  return result.ok ? [] : result.problems;
}

describe('an own book read from text', () => {
  test.each<[string, string, Partial<RulebookProblem>]>([
    ['nothing at all', '', { expected: 'value', found: 'end', line: 1, column: 1 }],
    [
      'a comma too many',
      '{\n  "id": "own",\n}',
      { expected: 'key', found: '"}"', line: 3, column: 1 },
    ],
    [
      'a comma missing',
      '{\n  "id": "own"\n  "a": 1}',
      { expected: ',|}', found: '"\\""', line: 3, column: 3 },
    ],
    ['a bracket missing', '{"id": [1, 2', { expected: ',|]', found: 'end', line: 1, column: 13 }],
    ['a colon missing', '{"id" 1}', { expected: ':', found: '"1"', line: 1, column: 7 }],
    ['a full-width colon', '{"id"："a"}', { expected: ':', found: '"："', line: 1, column: 6 }],
    ['curly quotes', '{“id”: 1}', { expected: 'key|}', found: '"“"', line: 1, column: 2 }],
    ['no quotes', '{"id": own}', { expected: 'value', found: '"o"', line: 1, column: 8 }],
    ['an open string', '{"id": "own\n}', { expected: '"', found: '"\\n"', line: 1, column: 12 }],
    [
      'a bad escape',
      '{"id": "C:\\x"}',
      { expected: 'escape', found: '"\\\\"', line: 1, column: 11 },
    ],
    [
      'something after the end',
      '{"id": "own"} 😀',
      { expected: 'end', found: '"😀"', line: 1, column: 15 },
    ],
    [
      'Windows line ends',
      '{\r\n"id": "own",\r\n"a"}',
      { expected: ':', found: '"}"', line: 3, column: 4 },
    ],
    ['a byte order mark before it', '\uFEFF{"id" 1}', { expected: ':', line: 1, column: 7 }],
  ])('%s', (_, text, expected) => {
    const problems = problemsIn(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ path: [], code: 'syntax', ...expected });
  });

  test('every mistake has its line and column, in the order of the text', () => {
    const text = `{
  "id": "own",
  "rules": {
    "content.images": { "threshold": { "default": "six" } },
    "content.image": { "off": true }
  },
  "addRules": [
    { "id": "own.a" }
  ],
  "colour": 1
}`;
    const found = problemsIn(text).map(({ path, code, line, column }) => [
      `${code} ${path.join('/')}`,
      line,
      column,
    ]);
    expect(found[0]).toEqual(['type rules/content.images/threshold/default', 4, 40]);
    expect(found[1]).toEqual(['unknownRule rules/content.image', 5, 5]);
    expect(found).toContainEqual(['required addRules/0/title', 8, 5]);
    expect(found.at(-1)).toEqual(['unknownKey colour', 10, 3]);
  });

  test('a key that is there twice is a mistake, even if the last one is right', () => {
    const text = '{"id": "own", "rules": {"title.form": {"off": true},\n "title.form": {}}}';
    expect(problemsIn(text)).toEqual([
      {
        path: ['rules', 'title.form'],
        code: 'duplicateId',
        found: '"title.form"',
        line: 2,
        column: 2,
      },
    ]);
  });

  test('a right book is laid over, with or without a byte order mark', () => {
    for (const text of ['{"id":"own"}', '\uFEFF {"id":"own"}\r\n']) {
      expect(parseRulebookText(smallBook(), text)).toEqual({
        ok: true,
        rulebook: { ...smallBook(), id: 'own' },
      });
    }
  });

  test('of many mistakes the first ones are listed, the rest counted', () => {
    const off = '{"off": true}';
    const ids = Array.from({ length: 50_000 }, (_, n) => `"title.fom${n}":${off}`);
    const problems = problemsIn(
      `{"id": "own", "rules": {"title.fom":${off},\n${ids.join(',\n')}}}`,
    );
    expect(problems).toHaveLength(51);
    expect(problems[0]).toMatchObject({ code: 'unknownRule', suggestion: 'title.form', line: 1 });
    expect(problems[49]).toMatchObject({ path: ['rules', 'title.fom48'], line: 50, column: 1 });
    expect(problems.at(-1)).toEqual({ path: [], code: 'more', found: '49951' });
    expect(countProblems(problems)).toBe(50_001);
  });

  test('a key of millions of letters is one mistake, however much lies in it', () => {
    const key = 'k'.repeat(4_000_000);
    const inner = Array.from({ length: 100_000 }, () => 1).join(',');
    expect(problemsIn(`{"id": "own", "${key}": [${inner}]}`)).toMatchObject([
      { code: 'unknownKey', path: [key], found: `"${'k'.repeat(60)}…"`, line: 1, column: 15 },
    ]);
  });

  test('nesting without end is refused', () => {
    expect(problemsIn('['.repeat(100_000))).toEqual([
      { path: [], code: 'other', expected: 'depth<=60', line: 1, column: 62 },
    ]);
  });

  test('what is JSON is what the language says is JSON', () => {
    const isJson = (text: string): boolean => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    const isSyntax = (text: string): boolean =>
      problemsIn(text).some(({ code }) => code === 'syntax');
    const pieces = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"',
        '\\',
        '"a"',
        '1',
        '-',
        '0',
        '.5',
        'e3',
        'true',
        'null',
      ],
      ...[' ', '\n', '\t', '\u00a0', '\u2028', '\\u00e9', '\u0001', 'é', '😀', '{"a":1}', '[1,2]'],
    );
    const spoilt = fc
      .tuple(fc.json(), fc.nat(), fc.nat({ max: 2 }), pieces)
      .map(([text, at, drop, piece]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + piece + text.slice(place + drop);
      });
    const anything = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.json(), spoilt, anything), (text) => {
        expect(isSyntax(text)).toBe(!isJson(text));
      }),
      { numRuns: 2000 },
    );
  });
});
