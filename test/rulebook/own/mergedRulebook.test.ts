import {
  applyOwnRulebook,
  checkRulebook,
  loadDefault,
  rulebook,
  type Rulebook,
} from '../../../src/rulebook';
import { ownRequirement, ownRule, smallBook, smallBookInput } from './smallBook';

function laidOver(own: object): Rulebook {
  const result = applyOwnRulebook(smallBook(), { id: 'own', ...own });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.rulebook;
}

const ruleOf = (book: Rulebook, id: string) => book.rules.find((rule) => rule.id === id);
const conditions = (book: Rulebook, id: string) =>
  book.pools.find((pool) => pool.id === id)?.conditions;
const governance = (book: Rulebook, id: string) =>
  book.governance.find((item) => item.id === id)?.rules;

describe('an own book laid over another', () => {
  test('that changes nothing gives the same book under its own id', () => {
    expect(laidOver({})).toEqual({ ...smallBook(), id: 'own' });
    const title = { zh: '我的', en: 'mine' };
    expect(laidOver({ version: '7', title })).toEqual({
      ...smallBook(),
      id: 'own',
      version: '7',
      title,
    });
  });

  test.each([
    [{ default: 7 }, { default: 7, byIndustry: { machinery: 5, toys: 8 } }],
    [{ default: null }, { default: null, byIndustry: { machinery: 5, toys: 8 } }],
    [{ byIndustry: { toys: 9 } }, { default: 6, byIndustry: { machinery: 5, toys: 9 } }],
    [
      { byIndustry: { food: 3, toys: null } },
      { default: 6, byIndustry: { machinery: 5, toys: null, food: 3 } },
    ],
    [
      { byMarket: { US: 4 }, byIndustryMarket: { 'toys*US': 2 } },
      {
        default: 6,
        byIndustry: { machinery: 5, toys: 8 },
        byMarket: { US: 4 },
        byIndustryMarket: { 'toys*US': 2 },
      },
    ],
  ])('merges thresholds entry by entry: %j', (threshold, merged) => {
    const book = laidOver({ rules: { 'content.images': { threshold } } });
    expect(ruleOf(book, 'content.images')?.threshold).toEqual(merged);
  });

  test('changes only what it names of a rule', () => {
    const fix = { zh: '加图', en: 'add images' };
    const book = laidOver({
      rules: { 'content.images': { severity: 'blocker', effort: 4, fix } },
    });
    const before = ruleOf(smallBook(), 'content.images');
    expect(ruleOf(book, 'content.images')).toEqual({
      ...before,
      severity: 'blocker',
      effort: 4,
      fix,
    });
    expect(book.rules.map(({ id }) => id)).toEqual(smallBook().rules.map(({ id }) => id));
  });

  test('takes a rule that is off out of pools and governance', () => {
    const book = laidOver({
      rules: { 'content.video': { off: true }, 'title.form': { off: true, effort: 3 } },
    });
    expect(ruleOf(book, 'content.video')).toBeUndefined();
    expect(conditions(book, 'content')).toEqual(['content.images']);
    expect(governance(book, 'truth')).toEqual([]);
  });

  test('takes a pool that is off out of its model', () => {
    const book = laidOver({ pools: { country: { off: true } } });
    expect(book.pools.map(({ id }) => id)).toEqual(['growth', 'content']);
    expect(book.models.map(({ pools }) => pools)).toEqual([['growth'], ['content']]);
  });

  test('adds and removes conditions; a condition that is there is not doubled', () => {
    const book = laidOver({
      pools: { content: { add: ['title.form', 'content.images'], remove: ['content.video'] } },
    });
    expect(conditions(book, 'content')).toEqual(['content.images', 'title.form']);
  });

  test('a pool that loses its only condition may be given another', () => {
    const book = laidOver({
      rules: { 'country.leadTime': { off: true } },
      pools: { country: { add: ['service.onTime'] } },
    });
    expect(conditions(book, 'country')).toEqual(['service.onTime']);
  });

  test('own rules are assumed, of the own book, and as new as the book beneath', () => {
    const book = laidOver({ addRules: [ownRule('own.a')] });
    expect(ruleOf(book, 'own.a')).toEqual({
      ...ownRule('own.a'),
      mendable: true,
      basis: 'assumed',
      reference: 'own rulebook',
      reviewedOn: '2026-11-20',
    });
    const own = { basis: 'public', reference: 'page', reviewedOn: '2025-01-01' };
    expect(ruleOf(laidOver({ addRules: [ownRule('own.a', own)] }), 'own.a')).toMatchObject(own);
  });

  test.each([
    ['competitiveness by default', {}, {}, [], ['own.a']],
    ['the item that it names', { item: 'truth' }, {}, ['own.a'], []],
    ['no item if it is in a pool', {}, { content: { add: ['own.a'] } }, [], []],
    ['its item and a pool', { item: 'truth' }, { content: { add: ['own.a'] } }, ['own.a'], []],
    [
      'competitiveness if its pool is off',
      {},
      { country: { off: true, add: ['own.a'] } },
      [],
      ['own.a'],
    ],
  ])('an own rule belongs to %s', (_, more, pools, truth, competitiveness) => {
    const book = laidOver({ addRules: [ownRule('own.a', more)], pools });
    expect(governance(book, 'truth')).toEqual(['title.form', ...truth]);
    expect(governance(book, 'competitiveness')).toEqual([
      'service.onTime',
      'showcase.bound',
      ...competitiveness,
    ]);
    expect(ruleOf(book, 'own.a')).not.toHaveProperty('item');
  });

  test('a market pool may ask what only a market can tell', () => {
    const test = { kind: 'is', value: 'market.certified', expect: true };
    const book = laidOver({
      addRules: [ownRule('own.certified', { test })],
      pools: { country: { add: ['own.certified'] } },
    });
    expect(conditions(book, 'country')).toEqual(['country.leadTime', 'own.certified']);
  });

  test('settings replace lists and leave the rest', () => {
    const book = laidOver({
      settings: { claims: ['no. 1'], qualityScoreMaximum: 6, promotionPlans: { hot: ['x'] } },
    });
    expect(book.settings).toEqual({
      ...smallBook().settings,
      claims: ['no. 1'],
      qualityScoreMaximum: 6,
      promotionPlans: { ...smallBook().settings.promotionPlans, hot: ['x'] },
    });
  });

  test('words of an industry are added, and taken from any other industry', () => {
    const book = laidOver({
      industries: { machinery: ['robot', 'Lathe', 'press'], pets: ['leash'] },
    });
    expect(book.industries).toEqual([
      { industry: 'machinery', words: ['machine', 'robot', 'Lathe', 'press'] },
      { industry: 'toys', words: ['toy'] },
      { industry: 'pets', words: ['leash'] },
    ]);
  });

  test('certificates: further spellings, new ones, requirements off and on', () => {
    const PSE = { zh: 'PSE 认证', en: 'PSE' };
    const { certificates } = laidOver({
      certificates: {
        expiringWithinDays: 30,
        names: [
          { id: 'CE', aliases: ['CE Mark', 'c.e.'] },
          { id: 'PSE', name: PSE, aliases: ['p.s.e.'] },
        ],
        requirements: { 'eu.ce': { off: true } },
        addRequirements: [ownRequirement('jp.own', { shownBy: [['PSE']], markets: ['JP'] })],
      },
    });
    expect(certificates.expiringWithinDays).toBe(30);
    expect(certificates.names.map(({ id, aliases }) => [id, aliases])).toEqual([
      ['CE', ['ce mark', 'c.e.']],
      ['FCC', []],
      ['PSE', ['p.s.e.']],
    ]);
    expect(certificates.names[2]?.name).toEqual(PSE);
    expect(certificates.requirements).toEqual([
      {
        ...ownRequirement('jp.own', { shownBy: [['PSE']], markets: ['JP'] }),
        basis: 'assumed',
        reference: 'own rulebook',
        reviewedOn: '2026-11-20',
      },
    ]);
    expect(certificates.traits).toEqual(smallBook().certificates.traits);
  });

  test.each([
    ['GB.furniture.fire', 'GB.furniture.fire1988'],
    ['DE.consumer.EPR', 'DE.consumer.VerpackDG'],
  ])('%s switched off reaches %s, which was once a part of it', (id, part) => {
    const result = applyOwnRulebook(loadDefault(), {
      id: 'own',
      certificates: { requirements: { [id]: { off: true } } },
    });
    if (!result.ok) throw new Error('expected a sound book');
    const left = result.rulebook.certificates.requirements.map((one) => one.id);
    expect(left).toHaveLength(loadDefault().certificates.requirements.length - 2);
    expect(left).not.toEqual(expect.arrayContaining([part]));
  });

  test('what a requirement was split from is one of the book', () => {
    const { requirements } = loadDefault().certificates;
    const ids = requirements.map((one) => one.id);
    expect(ids).toEqual(
      expect.arrayContaining(requirements.flatMap(({ splitFrom }) => splitFrom ?? [])),
    );
  });

  test('the whole is a sound book, frozen throughout; the book beneath is untouched and unfrozen', () => {
    const base = smallBook();
    const own = {
      id: 'own',
      rules: { 'content.images': { threshold: { byIndustry: { toys: 1 } } } },
      addRules: [ownRule('own.a')],
      industries: { toys: ['doll'] },
    };
    const before = structuredClone(own);
    const result = applyOwnRulebook(base, own);
    if (!result.ok) throw new Error('refused');
    expect(rulebook.safeParse(result.rulebook).success).toBe(true);
    expect(checkRulebook(result.rulebook)).toEqual([]);
    expect(base).toEqual(rulebook.parse(smallBookInput));
    expect(own).toEqual(before);

    const everything = (value: unknown): object[] =>
      typeof value === 'object' && value !== null
        ? [value, ...Object.values(value).flatMap(everything)]
        : [];
    expect(everything(result.rulebook).every((part) => Object.isFrozen(part))).toBe(true);
    expect(everything(base).some((part) => Object.isFrozen(part))).toBe(false);
    expect(everything(own).some((part) => Object.isFrozen(part))).toBe(false);
  });
});
