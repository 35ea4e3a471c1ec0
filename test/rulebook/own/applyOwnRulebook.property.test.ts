import fc from 'fast-check';
import {
  applyOwnRulebook,
  checkRulebook,
  parseRulebookText,
  rulebook,
  type RulebookProblem,
} from '../../../src/rulebook';
import { ownRequirement, ownRule, smallBook } from './smallBook';

const json = fc.jsonValue({ maxDepth: 4 });

/** Mostly what a seller could write, so that the depths of a book are reached and not only its door. */
const spoilt = (sound: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 150, arbitrary: sound }, { weight: 1, arbitrary: json });

const pick = (...values: unknown[]) => spoilt(fc.constantFrom(...values));

/** One of the first, seldom one of the others. */
const mostly = (right: unknown[], wrong: unknown[]) =>
  fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom(...right) },
    { weight: 1, arbitrary: fc.constantFrom(...wrong) },
  );
const some = (members: Record<string, fc.Arbitrary<unknown>>) =>
  spoilt(fc.record(members, { requiredKeys: [] }));
const named = (ids: string[], of: fc.Arbitrary<unknown>) =>
  spoilt(fc.dictionary(fc.constantFrom(...ids), of, { maxKeys: 3 }));
const list = (of: fc.Arbitrary<unknown>) => spoilt(fc.array(of, { maxLength: 3 }));

const limit = mostly([0, 1, 0.5, null], [12, -4, 'six']);
const threshold = some({
  default: limit,
  byIndustry: named(['toys', 'machinery'], limit),
  byMarket: named(['US', 'DE'], limit),
  byIndustryMarket: named(['toys*US', 'machinery*US'], limit),
});
const tests = mostly(
  [
    { kind: 'filled', field: 'title' },
    { kind: 'matches', field: 'title', pattern: '(a+)+$' },
    { kind: 'atLeast', value: 'moq', limit: 2 },
  ],
  [
    { kind: 'matches', field: 'title', pattern: '(' },
    { kind: 'not', of: { kind: 'is', value: 'premium', expect: true } },
    { kind: 'is', value: 'market.certified', expect: true },
    { kind: 'atLeast', value: 'moq' },
  ],
);
const rulesOwn = fc
  .uniqueArray(mostly(['own.a', 'own.b', 'own.c'], ['title.form']), { maxLength: 3 })
  .chain((ids) => fc.tuple(...ids.map((id) => tests.map((test) => ownRule(String(id), { test })))));
const ownBook = fc.record(
  {
    id: fc.constant('own'),
    rules: some({
      'content.images': some({ off: pick(true), effort: mostly([1, 5], [9]), threshold }),
      'country.leadTime': some({ severity: mostly(['blocker'], ['bad']), threshold }),
      'service.onTime': some({ off: pick(true), threshold }),
      'content.video': some({ off: mostly([true], [false]) }),
    }),
    addRules: spoilt(rulesOwn),
    pools: some({
      content: some({
        off: pick(true),
        add: list(mostly(['title.form', 'growth.score'], ['own.a', 'no.such'])),
        remove: list(mostly(['content.video'], ['title.form'])),
      }),
      country: some({ add: list(mostly(['content.images', 'title.form'], ['showcase.bound'])) }),
    }),
    industries: named(['toys', 'pets'], list(mostly(['drone'], ['', 3]))),
    certificates: some({
      names: list(some({ id: mostly(['CE', 'FCC'], ['PSE']), aliases: list(pick('x', 'y')) })),
      requirements: named(['eu.ce'], some({ off: pick(true) })),
      addRequirements: spoilt(
        fc.constantFrom([ownRequirement('own.r')], [ownRequirement('eu.ce')], []),
      ),
    }),
  },
  { requiredKeys: ['id'] },
);

function looksLikeProblems(problems: readonly RulebookProblem[]): boolean {
  return (
    problems.length > 0 &&
    problems.every(({ path, code }) => Array.isArray(path) && code.length > 0)
  );
}

describe('any JSON value laid over a book', () => {
  const base = smallBook();
  const before = JSON.stringify(base);
  let accepted = 0;
  let refused = 0;

  function check(value: unknown): void {
    const text = JSON.stringify(value);
    const result = applyOwnRulebook(base, value);
    if (result.ok) {
      accepted++;
      expect(rulebook.safeParse(result.rulebook).success).toBe(true);
      expect(checkRulebook(result.rulebook)).toEqual([]);
    } else {
      refused++;
      expect(looksLikeProblems(result.problems)).toBe(true);
    }
    expect(JSON.stringify(base)).toBe(before);
    expect(JSON.stringify(value)).toBe(text);
    const fromText = parseRulebookText(base, text);
    expect(fromText.ok).toBe(result.ok);
  }

  test('of whatever form gives problems or a sound book', () => {
    fc.assert(fc.property(json, check));
  });

  test('nearly right gives problems or a sound book, and both happen', () => {
    accepted = refused = 0;
    fc.assert(fc.property(ownBook, check), { numRuns: 400, seed: 20231010 });
    expect(accepted).toBeGreaterThan(50);
    expect(refused).toBeGreaterThan(50);
  });
});
