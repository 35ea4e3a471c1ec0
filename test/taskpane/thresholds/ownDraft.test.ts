import fc from 'fast-check';
import { INDUSTRY_KEYS, MARKET_KEYS } from '../../../src/fields';
import {
  applyOwnRulebook,
  loadDefault,
  parseRulebookText,
  thresholdFor,
  type OwnRulebookInput,
} from '../../../src/rulebook';
import { inputOfLimit, limitOfInput } from '../../../src/taskpane/model/thresholds/limitInput';
import {
  changedRules,
  draftOf,
  draftText,
  isOff,
  limitAt,
  ownLimit,
  scopesOf,
  withLimit,
  withOff,
  type Scope,
} from '../../../src/taskpane/model/thresholds/ownDraft';
import { placeInText } from '../../../src/taskpane/model/thresholds/placeInText';
import { thresholdGroups } from '../../../src/taskpane/model/thresholds/thresholdRules';

const book = loadDefault();
const withThresholds = book.rules.filter((rule) => rule.threshold !== undefined);
const ruleId = fc.constantFrom(...withThresholds.map(({ id }) => id));
const scope: fc.Arbitrary<Scope> = fc.record({
  industry: fc.option(fc.constantFrom(...INDUSTRY_KEYS), { nil: undefined }),
  market: fc.option(fc.constantFrom(...MARKET_KEYS), { nil: undefined }),
});
/** Numbers that every measure allows: shares and flags go from 0 to 1. */
const limit = fc.constantFrom(0, 1, null);

describe('own rules', () => {
  it('change exactly what was said, and the book takes them', () => {
    fc.assert(
      fc.property(ruleId, scope, limit, (id, at, value) => {
        const draft = withLimit(draftOf(undefined), id, at, value);
        expect(ownLimit(draft, id, at)).toBe(value);
        const result = parseRulebookText(book, draftText(draft)!);
        expect(result).toMatchObject({ ok: true });
        if (!result.ok) return;
        const rule = result.rulebook.rules.find((each) => each.id === id)!;
        expect(limitAt(rule.threshold, at)).toBe(value);
        expect(thresholdFor(rule.threshold!, at.industry, at.market).value).toBe(value);
        const others = (rules: typeof book.rules) => rules.filter((each) => each.id !== id);
        expect(others(result.rulebook.rules)).toEqual(others(book.rules));
      }),
      { numRuns: 40 },
    );
  });

  it('are gone when everything was taken back', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(ruleId, scope, limit), { maxLength: 8 }), (changes) => {
        let draft = draftOf(undefined);
        for (const [id, at, value] of changes) draft = withLimit(draft, id, at, value);
        for (const [id] of changes) draft = withOff(withOff(draft, id, true), id, false);
        for (const [id, at] of changes) draft = withLimit(draft, id, at, undefined);
        expect(draftText(draft)).toBeUndefined();
      }),
    );
  });

  it('switch a rule off and keep its number for when it is on again', () => {
    const changed = withLimit(draftOf(undefined), 'content.images', {}, 9);
    const off = withOff(changed, 'content.images', true);
    expect(isOff(off, 'content.images')).toBe(true);
    const result = applyOwnRulebook(book, off);
    expect(result.ok && result.rulebook.rules.some(({ id }) => id === 'content.images')).toBe(
      false,
    );
    expect(withOff(off, 'content.images', false)).toEqual(changed);
  });

  it('keep what the form knows nothing of', () => {
    const text = JSON.stringify({ id: 'mine', settings: { claims: ['最好'] } });
    const changed = withLimit(draftOf(text), 'content.images', { industry: 'beauty' }, 7);
    expect(changed).toEqual({
      id: 'mine',
      settings: { claims: ['最好'] },
      rules: { 'content.images': { threshold: { byIndustry: { beauty: 7 } } } },
    });
    expect(draftText(withLimit(changed, 'content.images', { industry: 'beauty' }, undefined))).toBe(
      JSON.stringify(JSON.parse(text), null, 2),
    );
  });

  it('name every scope of the book and of their own once, the general one first', () => {
    const rule = book.rules.find(({ id }) => id === 'countrySelect.quality')!;
    const scopes = scopesOf(rule.threshold!, { byMarket: { US: 4, KR: 4.2 } });
    expect(scopes[0]).toEqual({});
    expect(scopes.filter(({ market, industry }) => market === 'US' && !industry)).toHaveLength(1);
    expect(scopes).toContainEqual({ market: 'KR' });
    for (const each of scopes.slice(1))
      expect(limitAt(rule.threshold, each) !== undefined || each.market === 'KR').toBe(true);
  });
});

describe('numbers as they are typed', () => {
  it.each([
    ['95', 'onTimeRate', 0.95],
    ['91.8', 'onTimeRate', 0.918],
    ['91.8%', 'onTimeRate', 0.918],
    ['９５％', 'onTimeRate', 0.95],
    [' 6 ', 'imageCount', 6],
    ['1,500', 'exposure', 1500],
    ['-3', 'imageCount', -3],
    ['', 'imageCount', undefined],
    ['six', 'imageCount', undefined],
    ['1e3', 'imageCount', undefined],
    ['6%', 'imageCount', undefined],
    ['1.2.3', 'imageCount', undefined],
  ] as const)('%s for %s is %s', (typed, key, value) => {
    expect(limitOfInput(typed, key)).toBe(value);
  });

  it('come back as they went', () => {
    for (const { rules } of thresholdGroups(book, false))
      for (const { rule, measure } of rules) {
        if (!measure || !rule.threshold) continue;
        for (const at of scopesOf(rule.threshold)) {
          const value = limitAt(rule.threshold, at);
          if (typeof value !== 'number') continue;
          expect(limitOfInput(inputOfLimit(value, measure), measure)).toBe(value);
        }
      }
  });
});

it.each<[number, OwnRulebookInput]>([
  [0, { id: 'own' }],
  [2, { id: 'own', rules: { price: { off: true }, 'content.images': { severity: 'advice' } } }],
  [1, { id: 'own', addRules: [book.rules[0]!] }],
])('counts %s rules that the own rules change or add', (count, draft) => {
  expect(changedRules(draft)).toBe(count);
});

describe('thresholdGroups', () => {
  it('holds every rule of the book, or only those with an assumed number', () => {
    const idsOf = (assumedOnly: boolean) =>
      new Set(thresholdGroups(book, assumedOnly).flatMap((g) => g.rules.map((r) => r.rule.id)));
    expect(idsOf(false)).toEqual(new Set(book.rules.map(({ id }) => id)));
    const assumed = book.rules.filter(({ basis, threshold }) => basis === 'assumed' && threshold);
    expect(idsOf(true)).toEqual(new Set(assumed.map(({ id }) => id)));
  });
});

describe('placeInText', () => {
  it.each([
    [1, 1, 0],
    [2, 1, 3],
    [3, 2, 8],
    [9, 1, 9],
  ])('line %s, column %s is at %s', (line, column, offset) => {
    expect(placeInText('ab\ncd\r\nef', line, column)).toBe(offset);
  });
});
