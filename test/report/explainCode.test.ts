import { MARKET_KEYS } from '../../src/fields';
import { explainCode, explainableCodes, type Explained } from '../../src/report';
import { loadDefault } from '../../src/rulebook';
import { LANGUAGES, text, type Lang } from '../../src/strings';

const book = loadDefault();
const codes = explainableCodes(book);

/** Kept, because to explain a code all of them are gathered, and most are asked for twice. */
const known = new Map<string, readonly Explained[]>();

function explainedAs(code: string, lang: Lang): readonly Explained[] {
  const key = `${lang} ${code}`;
  let all = known.get(key);
  if (all === undefined) {
    const explanation = explainCode(book, code, lang);
    known.set(key, (all = explanation.found ? explanation.all : []));
  }
  return all;
}

const sentences = (explained: Explained): string[] =>
  explained.parts.flatMap((part) => (typeof part.text === 'string' ? [part.text] : part.text));

test('there is a code for every rule, pool, requirement, certificate and market', () => {
  const wanted = [
    ...book.rules.map(({ id }) => id),
    ...book.pools.map(({ id }) => id),
    ...book.certificates.requirements.map(({ id }) => id),
    ...book.certificates.names.map(({ id }) => id),
    ...book.governance.map(({ id }) => id),
    ...book.models.map(({ id }) => id),
    ...book.star.versions.map(({ id }) => id),
    ...book.taPlus.benefits.map(({ id }) => id),
    ...MARKET_KEYS,
    'star',
    'taPlus',
  ];
  expect(codes).toEqual(expect.arrayContaining(wanted));
});

test.each(codes)('%s is explained in both languages', (code) => {
  for (const lang of LANGUAGES) {
    const all = explainedAs(code, lang);
    expect(all.length).toBeGreaterThan(0);
    for (const explained of all) {
      expect(explained.name).not.toBe('');
      expect(sentences(explained).join('')).not.toMatch(/undefined|\[object|NaN|\{[a-z]\w*[|}]/);
    }
  }
});

const LONG_BASES = (lang: Lang): string[] =>
  (['announced', 'public', 'regulation', 'assumed'] as const).flatMap((basis) => [
    text(lang, `basis.long.${basis}`),
    text(lang, `basis.${basis}`),
  ]);

test.each(codes)('%s shows its basis', (code) => {
  for (const lang of LANGUAGES) {
    for (const explained of explainedAs(code, lang)) {
      const said = sentences(explained).join('\n');
      expect(LONG_BASES(lang).some((basis) => said.includes(basis))).toBe(true);
    }
  }
});

test.each(book.rules.filter(({ basis }) => basis === 'assumed').map(({ id }) => id))(
  '%s says that its numbers are assumed',
  (id) => {
    const rule = book.rules.find((candidate) => candidate.id === id)!;
    const [explained] = explainedAs(id, 'zh');
    const numbers = explained!.parts.filter((part) =>
      ['通用数值', '按行业', '按目标国', '按行业与目标国'].includes(part.label),
    );
    expect(numbers.length > 0).toBe(rule.threshold !== undefined);
    for (const said of numbers.flatMap((part) => part.text)) {
      expect(said).toMatch(/（假定）|不要求/);
    }
    expect(sentences(explained!).join('')).toContain('假定：平台未公布，可自行修改');
  },
);

test.each([
  ['TITLE_REPEAT', 'title_repeat'],
  ['内容力品池', 'content'],
  ['Content Pool', 'content'],
  ['美国', 'US'],
  ['united states', 'US'],
  ['TA Plus', 'taPlus'],
  ['ta+', 'taPlus'],
  ['商家星等级', 'star'],
])('%s leads to %s', (spelling, code) => {
  expect(explainedAs(spelling, 'zh').map((explained) => explained.code)).toContain(code);
});

test('an unknown code suggests the nearest', () => {
  const near = explainCode(book, 'titel_repeat', 'en');
  expect(near.found ? [] : near.suggestions).toContain('title_repeat');
  expect(explainCode(book, 'qqqqqqqqqqqq', 'en')).toEqual({ found: false, suggestions: [] });
});

test.each([
  ['zh', /标题 不得含符合 \(https.*\) 的文字/],
  ['en', /title must contain nothing that matches \(https/i],
] as const)('what a title must not contain is asked so, in %s', (lang, asked) => {
  const said = explainedAs('title_contact', lang).flatMap(sentences).join('\n');
  expect(said).toMatch(asked);
});
