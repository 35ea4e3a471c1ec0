import { applyOwnRulebook, type RulebookProblem } from '../../../src/rulebook';
import { ownRequirement, ownRule, smallBook } from './smallBook';

// cspell:ignore machinry rulez toyz treshold

function problemsIn(own: object): readonly RulebookProblem[] {
  const result = applyOwnRulebook(smallBook(), { id: 'own', ...own });
  return result.ok ? [] : result.problems;
}

const rules = (id: string, change: object) => ({ rules: { [id]: change } });
const addRule = (more: object, id = 'own.rule') => ({ addRules: [ownRule(id, more)] });
const matches = (pattern: string) => ({ kind: 'matches', field: 'title', pattern });
const isPremium = { kind: 'is', value: 'premium', expect: true };
const isCertified = { kind: 'is', value: 'market.certified', expect: true };
const certificates = (part: object) => ({ certificates: part });
const T = ['addRules', 0, 'test'];

type Case = [name: string, own: object, problem: RulebookProblem];

const SCHEMA: Case[] = [
  [
    'a word for a number',
    rules('content.images', { threshold: { default: 'six' } }),
    {
      path: ['rules', 'content.images', 'threshold', 'default'],
      code: 'type',
      expected: 'number',
      found: '"six"',
    },
  ],
  [
    'an unknown key at the top',
    { rulez: {} },
    { path: ['rulez'], code: 'unknownKey', found: '"rulez"', suggestion: 'rules' },
  ],
  [
    'an unknown key of a rule',
    rules('content.images', { treshold: { default: 3 } }),
    {
      path: ['rules', 'content.images', 'treshold'],
      code: 'unknownKey',
      found: '"treshold"',
      suggestion: 'threshold',
    },
  ],
  [
    'an unknown key inside a test inside a test',
    addRule({ test: { kind: 'not', of: { ...matches('a'), ignorecase: true } } }),
    {
      path: [...T, 'of', 'ignorecase'],
      code: 'unknownKey',
      found: '"ignorecase"',
      suggestion: 'ignoreCase',
    },
  ],
  [
    'a key that resembles none',
    { something: 1 },
    { path: ['something'], code: 'unknownKey', found: '"something"' },
  ],
  [
    'an industry that there is not',
    rules('content.images', { threshold: { byIndustry: { machinry: 3 } } }),
    {
      path: ['rules', 'content.images', 'threshold', 'byIndustry', 'machinry'],
      code: 'unknownIndustry',
      found: '"machinry"',
      suggestion: 'machinery',
    },
  ],
  [
    'words for an industry that there is not',
    { industries: { toyz: ['doll'] } },
    { path: ['industries', 'toyz'], code: 'unknownIndustry', found: '"toyz"', suggestion: 'toys' },
  ],
  [
    'a market that there is not',
    rules('country.leadTime', { threshold: { byMarket: { USA: 3 } } }),
    {
      path: ['rules', 'country.leadTime', 'threshold', 'byMarket', 'USA'],
      code: 'unknownMarket',
      found: '"USA"',
      suggestion: 'US',
    },
  ],
  [
    'the industry of a pair',
    rules('country.leadTime', { threshold: { byIndustryMarket: { 'toy*US': 3 } } }),
    {
      path: ['rules', 'country.leadTime', 'threshold', 'byIndustryMarket', 'toy*US'],
      code: 'unknownIndustry',
      found: '"toy"',
      suggestion: 'toys',
    },
  ],
  [
    'the market of a pair',
    rules('country.leadTime', { threshold: { byIndustryMarket: { 'toys*QWX': 3 } } }),
    {
      path: ['rules', 'country.leadTime', 'threshold', 'byIndustryMarket', 'toys*QWX'],
      code: 'unknownMarket',
      found: '"QWX"',
    },
  ],
  [
    'no pair',
    rules('country.leadTime', { threshold: { byIndustryMarket: { toys: 3 } } }),
    {
      path: ['rules', 'country.leadTime', 'threshold', 'byIndustryMarket', 'toys'],
      code: 'unknownKey',
      expected: 'industry*MARKET',
      found: '"toys"',
    },
  ],
  [
    'a field that there is not',
    addRule({ fields: ['titel'] }),
    {
      path: ['addRules', 0, 'fields', 0],
      code: 'unknownField',
      found: '"titel"',
      suggestion: 'title',
    },
  ],
  [
    'a measure that there is not',
    addRule({ test: { kind: 'above', value: 'title.lenght', limit: 3 } }),
    {
      path: [...T, 'value'],
      code: 'unknownMeasure',
      found: '"title.lenght"',
      suggestion: 'title.length',
    },
  ],
  [
    'a kind of test that there is not',
    addRule({ test: { kind: 'atleast', value: 'moq', limit: 1 } }),
    {
      path: [...T, 'kind'],
      code: 'type',
      expected: 'atLeast|atMost|above|below|is|filled|oneOf|matches|all|any|not',
      found: '"atleast"',
      suggestion: 'atLeast',
    },
  ],
  [
    'a severity that there is not',
    rules('content.images', { severity: 'waning' }),
    {
      path: ['rules', 'content.images', 'severity'],
      code: 'type',
      expected: 'blocker|warning|advice',
      found: '"waning"',
      suggestion: 'warning',
    },
  ],
  [
    'a switch that is not true',
    rules('content.images', { off: 'yes' }),
    { path: ['rules', 'content.images', 'off'], code: 'type', expected: 'true', found: '"yes"' },
  ],
  [
    'a date that there is not',
    addRule({ effectiveFrom: '2026-02-30' }),
    {
      path: ['addRules', 0, 'effectiveFrom'],
      code: 'badDate',
      expected: 'YYYY-MM-DD',
      found: '"2026-02-30"',
    },
  ],
  [
    'an effort out of range',
    rules('content.images', { effort: 6 }),
    { path: ['rules', 'content.images', 'effort'], code: 'range', expected: '<=5', found: '6' },
  ],
  [
    'a maximum of zero',
    { settings: { qualityScoreMaximum: 0 } },
    { path: ['settings', 'qualityScoreMaximum'], code: 'range', expected: '>0', found: '0' },
  ],
  [
    'half a day',
    certificates({ expiringWithinDays: 2.5 }),
    {
      path: ['certificates', 'expiringWithinDays'],
      code: 'type',
      expected: 'integer',
      found: '2.5',
    },
  ],
  [
    'an empty text',
    { version: '' },
    { path: ['version'], code: 'range', expected: 'length>=1', found: 'length=0' },
  ],
  [
    'a text in one language',
    rules('content.images', { why: { zh: '因为' } }),
    { path: ['rules', 'content.images', 'why', 'en'], code: 'required', expected: 'string' },
  ],
  [
    'an id with a space',
    { pools: { content: { add: ['a b'] } } },
    {
      path: ['pools', 'content', 'add', 0],
      code: 'other',
      expected: '/^[A-Za-z0-9][A-Za-z0-9_.-]*$/',
      found: '"a b"',
    },
  ],
];

const REFERENCES: Case[] = [
  [
    'a rule that there is not',
    rules('content.image', { off: true }),
    {
      path: ['rules', 'content.image'],
      code: 'unknownRule',
      found: '"content.image"',
      suggestion: 'content.images',
    },
  ],
  [
    'a pool that there is not',
    { pools: { contents: { off: true } } },
    {
      path: ['pools', 'contents'],
      code: 'unknownPool',
      found: '"contents"',
      suggestion: 'content',
    },
  ],
  [
    'adding a rule that there is not',
    { pools: { content: { add: ['title.from'] } } },
    {
      path: ['pools', 'content', 'add', 0],
      code: 'unknownRule',
      found: '"title.from"',
      suggestion: 'title.form',
    },
  ],
  [
    'taking from a pool what is not in it',
    { pools: { content: { remove: ['title.form'] } } },
    { path: ['pools', 'content', 'remove', 0], code: 'unknownRule', found: '"title.form"' },
  ],
  [
    'adding a rule that is switched off',
    { ...rules('title.form', { off: true }), pools: { content: { add: ['title.form'] } } },
    { path: ['pools', 'content', 'add', 0], code: 'switchedOff', found: '"title.form"' },
  ],
  [
    "switching off a pool's only condition",
    rules('country.leadTime', { off: true }),
    { path: ['rules', 'country.leadTime', 'off'], code: 'emptyPool', found: '"country"' },
  ],
  [
    "removing a pool's last conditions",
    { pools: { content: { remove: ['content.images', 'content.video'] } } },
    { path: ['pools', 'content', 'remove'], code: 'emptyPool', found: '"content"' },
  ],
  [
    "switching off a model's only pool",
    { pools: { growth: { off: true } } },
    { path: ['pools', 'growth', 'off'], code: 'noModelPool', found: '"growth"' },
  ],
  [
    "switching off all of a model's pools",
    { pools: { content: { off: true }, country: { off: true } } },
    { path: ['pools', 'country', 'off'], code: 'noModelPool', found: '"pools"' },
  ],
  [
    'a threshold where the test has none',
    rules('content.video', { threshold: { default: 1 } }),
    {
      path: ['rules', 'content.video', 'threshold'],
      code: 'noThreshold',
      expected: 'atLeast|atMost|above|below',
      found: 'is',
    },
  ],
  [
    'a threshold beside a limit',
    addRule({ test: { kind: 'below', value: 'moq', limit: 9 }, threshold: { default: 8 } }),
    {
      path: ['addRules', 0, 'threshold'],
      code: 'noThreshold',
      expected: 'atLeast|atMost|above|below',
      found: 'below',
    },
  ],
  [
    'neither threshold nor limit',
    addRule({ test: { kind: 'below', value: 'moq' } }),
    { path: ['addRules', 0, 'threshold'], code: 'required', expected: 'object' },
  ],
  [
    'a percentage where a share belongs',
    rules('service.onTime', { threshold: { byMarket: { US: 92 } } }),
    {
      path: ['rules', 'service.onTime', 'threshold', 'byMarket', 'US'],
      code: 'range',
      expected: '0..1',
      found: '92',
    },
  ],
  [
    'a percentage as the limit of a test',
    addRule({
      test: { kind: 'any', of: [{ kind: 'atLeast', value: 'conversion.clicks', limit: 3 }] },
    }),
    { path: [...T, 'of', 0, 'limit'], code: 'range', expected: '0..1', found: '3' },
  ],
  [
    'a negative number of days',
    rules('country.leadTime', { threshold: { default: -1 } }),
    {
      path: ['rules', 'country.leadTime', 'threshold', 'default'],
      code: 'range',
      expected: '>=0',
      found: '-1',
    },
  ],
  [
    'a last day before the first',
    addRule({ effectiveFrom: '2026-05-01', effectiveUntil: '2026-04-30' }),
    {
      path: ['addRules', 0, 'effectiveUntil'],
      code: 'range',
      expected: '>=2026-05-01',
      found: '"2026-04-30"',
    },
  ],
  [
    'a broken pattern',
    addRule({ test: matches('a(') }),
    {
      path: [...T, 'pattern'],
      code: 'badPattern',
      expected: 'RE2',
      found: 'error parsing regexp: missing closing ): `a(`',
    },
  ],
  [
    'a look-ahead',
    addRule({ applies: matches('a(?=b)') }),
    {
      path: ['addRules', 0, 'applies', 'pattern'],
      code: 'badPattern',
      expected: 'RE2',
      found: 'error parsing regexp: invalid or unsupported Perl syntax: `(?=`',
    },
  ],
  [
    'an industry among the words of a test',
    addRule({ test: { kind: 'oneOf', field: 'industry', words: ['toys', 'foods'] } }),
    { path: [...T, 'words', 1], code: 'unknownIndustry', found: '"foods"', suggestion: 'food' },
  ],
  [
    'an id that the book beneath has',
    addRule({}, 'title.form'),
    { path: ['addRules', 0, 'id'], code: 'duplicateId', found: '"title.form"' },
  ],
  [
    'an own id twice',
    { addRules: [ownRule('a'), ownRule('b'), ownRule('a')] },
    { path: ['addRules', 2, 'id'], code: 'duplicateId', found: '"a"' },
  ],
  [
    'a governance item that there is not',
    addRule({ item: 'thruth' }),
    {
      path: ['addRules', 0, 'item'],
      code: 'unknownId',
      expected: 'truth|competitiveness',
      found: '"thruth"',
      suggestion: 'truth',
    },
  ],
  [
    'premium inside a pool',
    { pools: { content: { add: ['showcase.bound'] } } },
    {
      path: ['pools', 'content', 'add', 0],
      code: 'measureScope',
      expected: 'row',
      found: '"premium"',
    },
  ],
  [
    'premium inside an own rule of a market pool',
    {
      ...addRule({ test: { kind: 'not', of: isPremium } }),
      pools: { country: { add: ['own.rule'] } },
    },
    {
      path: ['pools', 'country', 'add', 0],
      code: 'measureScope',
      expected: 'row|market',
      found: '"premium"',
    },
  ],
  [
    'a measure of the whole catalogue inside a pool',
    {
      ...addRule({ test: { kind: 'atMost', value: 'catalogue.duplicates', limit: 0 } }),
      pools: { content: { add: ['own.rule'] } },
    },
    {
      path: ['pools', 'content', 'add', 0],
      code: 'measureScope',
      expected: 'row',
      found: '"catalogue.duplicates"',
    },
  ],
  [
    'a measure of a market in a pool of products',
    { ...addRule({ test: isCertified }), pools: { content: { add: ['own.rule'] } } },
    {
      path: ['pools', 'content', 'add', 0],
      code: 'measureScope',
      expected: 'row',
      found: '"market.certified"',
    },
  ],
  [
    'a measure of a market in a governance check',
    addRule({ test: isCertified }),
    {
      path: [...T, 'value'],
      code: 'measureScope',
      expected: 'row|catalogue',
      found: '"market.certified"',
    },
  ],
  [
    'a word for two industries',
    { industries: { toys: ['drone'], electronics: ['camera', 'Drone'] } },
    { path: ['industries', 'electronics', 1], code: 'duplicateId', found: '"Drone"' },
  ],
  [
    'a new certificate without a name',
    certificates({ names: [{ id: 'CE' }, { id: 'PSE', aliases: ['p.s.e.'] }] }),
    { path: ['certificates', 'names', 1, 'name'], code: 'required', expected: 'object' },
  ],
  [
    'a requirement that there is not',
    certificates({ requirements: { 'eu.cee': { off: true } } }),
    {
      path: ['certificates', 'requirements', 'eu.cee'],
      code: 'unknownId',
      found: '"eu.cee"',
      suggestion: 'eu.ce',
    },
  ],
  [
    'an own requirement with the id of another',
    certificates({ addRequirements: [ownRequirement('eu.ce')] }),
    {
      path: ['certificates', 'addRequirements', 0, 'id'],
      code: 'duplicateId',
      found: '"eu.ce"',
    },
  ],
  [
    'a certificate that there is not',
    certificates({ addRequirements: [ownRequirement('us.own', { shownBy: [['CE', 'FCCC']] })] }),
    {
      path: ['certificates', 'addRequirements', 0, 'shownBy', 0, 1],
      code: 'unknownId',
      found: '"FCCC"',
      suggestion: 'FCC',
    },
  ],
  [
    'a trait that there is not',
    certificates({
      addRequirements: [ownRequirement('us.own', { when: { notTraits: ['radios'] } })],
    }),
    {
      path: ['certificates', 'addRequirements', 0, 'when', 'notTraits', 0],
      code: 'unknownId',
      found: '"radios"',
      suggestion: 'radio',
    },
  ],
];

describe('mistakes of an own book', () => {
  test.each(SCHEMA)('of its form: %s', (_, own, expected) => {
    expect(problemsIn(own)).toEqual([expected]);
  });

  test.each(REFERENCES)('of what it refers to: %s', (_, own, expected) => {
    expect(problemsIn(own)).toEqual([expected]);
  });

  test.each([
    ['nothing', undefined, 'required', undefined],
    ['a list', [], 'type', 'array'],
    ['null', null, 'type', 'null'],
    ['a number', 3, 'type', '3'],
  ])('%s instead of a book', (_, input, code, found) => {
    const result = applyOwnRulebook(smallBook(), input);
    expect(result).toEqual({
      ok: false,
      problems: [{ path: [], code, expected: 'object', ...(found !== undefined && { found }) }],
    });
  });

  test('a book needs an id', () => {
    expect(applyOwnRulebook(smallBook(), {})).toEqual({
      ok: false,
      problems: [{ path: ['id'], code: 'required', expected: 'string' }],
    });
  });

  test('nesting without end is refused, not followed', () => {
    let nested: object = { kind: 'filled', field: 'title' };
    for (let i = 0; i < 100_000; i++) nested = { kind: 'not', of: nested };
    expect(problemsIn(addRule({ test: nested }))).toEqual([
      { path: [], code: 'other', expected: 'depth<=60' },
    ]);
  });

  test('all are listed at once, those of form and those of reference', () => {
    const problems = problemsIn({
      colour: 'red',
      rules: {
        'content.images': { threshold: { default: 'six' }, severity: 'bad' },
        'no.such': { effort: 0 },
        'service.onTime': { threshold: { default: 92 }, colour: 'blue' },
      },
      addRules: [
        ownRule('a', { test: matches('['), effort: 9 }),
        ownRule('title.form', { fields: ['titel'] }),
      ],
      pools: { content: { add: ['nothing.here'], off: 1 }, elsewhere: {} },
      certificates: { names: [{ id: 'PSE' }], expiringWithinDays: -1 },
    });
    const keys = problems.map(({ path, code }) => `${code} ${path.join('/')}`).sort();
    expect(keys).toEqual([
      'badPattern addRules/0/test/pattern',
      'duplicateId addRules/1/id',
      'range addRules/0/effort',
      'range certificates/expiringWithinDays',
      'range rules/no.such/effort',
      'range rules/service.onTime/threshold/default',
      'required certificates/names/0/name',
      'type pools/content/off',
      'type rules/content.images/severity',
      'type rules/content.images/threshold/default',
      'unknownField addRules/1/fields/0',
      'unknownKey colour',
      'unknownKey rules/service.onTime/colour',
      'unknownPool pools/elsewhere',
      'unknownRule pools/content/add/0',
      'unknownRule rules/no.such',
    ]);
  });

  test('an own rule that is itself mistaken is still known to the pools that add it', () => {
    const problems = problemsIn({
      ...addRule({ effort: 'much' }),
      pools: { content: { add: ['own.rule'] } },
    });
    expect(problems.map(({ path }) => path)).toEqual([['addRules', 0, 'effort']]);
  });

  test('the keys of every object are no rules, pools or certificates', () => {
    const own: unknown = JSON.parse(
      '{"id":"own","rules":{"__proto__":{"off":true},"constructor":{"off":true}},"pools":{"toString":{}}}',
    );
    const result = applyOwnRulebook(smallBook(), own);
    expect(result.ok ? [] : result.problems.map(({ path, code }) => [code, path])).toEqual([
      ['unknownRule', ['rules', '__proto__']],
      ['unknownRule', ['rules', 'constructor']],
      ['unknownPool', ['pools', 'toString']],
    ]);
  });

  test('`__proto__` among the entries of a threshold is no key, and is said once', () => {
    const rule = smallBook().rules[0]!.id;
    const own: unknown = JSON.parse(
      `{"id":"own","rules":{"${rule}":{"threshold":{"__proto__":1,"byIndustry":{"__proto__":5},"byMarket":{"__proto__":5},"byIndustryMarket":{"__proto__":5}}}}}`,
    );
    const result = applyOwnRulebook(smallBook(), own);
    const at = ['rules', rule, 'threshold'];
    expect(result.ok ? [] : result.problems.map(({ path, code }) => [code, path])).toEqual([
      ['unknownKey', [...at, '__proto__']],
      ['unknownKey', [...at, 'byIndustry', '__proto__']],
      ['unknownKey', [...at, 'byMarket', '__proto__']],
      ['unknownKey', [...at, 'byIndustryMarket', '__proto__']],
    ]);
  });
});
