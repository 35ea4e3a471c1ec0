import { readdirSync, readFileSync } from 'node:fs';
import { createEvaluator } from '../../../src/evaluator';
import { describeChanges } from '../../../src/report';
import {
  applyOwnRulebook,
  diffBooks,
  keptVersions,
  loadDefault,
  loadVersion,
  type BookChange,
  type OwnRulebookInput,
  type Requirement,
  type Rulebook,
} from '../../../src/rulebook';
import { bookOfSnapshot, snapshotOf, type Snapshot } from '../../../src/rulebook/history/snapshot';
import { LANGUAGES, type Lang } from '../../../src/strings';

const book = loadDefault();

const throughJson = (of: Rulebook): Snapshot =>
  JSON.parse(JSON.stringify(snapshotOf(of))) as Snapshot;

const pathsOf = (changes: readonly BookChange[], id: string): string[] =>
  changes.find((change) => change.id === id)?.parts.map(({ path }) => path) ?? [];

function own(input: OwnRulebookInput): Rulebook {
  const result = applyOwnRulebook(book, input);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.rulebook;
}

test('a snapshot has everything that decides verdicts, and a book comes out of it again', () => {
  const again = bookOfSnapshot(throughJson(book), book);
  expect(again).toEqual(book);
});

test('a snapshot stays a book when what it names is gone', () => {
  const { certificates } = book;
  const poorer = {
    ...book,
    rules: book.rules.slice(1),
    pools: book.pools.slice(1),
    certificates: {
      ...certificates,
      names: certificates.names.slice(1),
      traits: certificates.traits.slice(1),
      requirements: certificates.requirements.slice(1),
    },
  };
  const again = bookOfSnapshot(throughJson(book), poorer)!;
  expect(() => createEvaluator(again, { asOf: '2026-11-29' })).not.toThrow();
  const gone = diffBooks(again, poorer).filter(({ change }) => change === 'removed');
  expect(gone.map(({ kind }) => kind).sort()).toEqual(
    ['certificate', 'pool', 'requirement', 'rule', 'trait'].sort(),
  );
});

test('every version that is kept is a book that can judge, and its file is there', async () => {
  const kept = keptVersions();
  const files = readdirSync('src/rulebook/history').filter((name) => name.endsWith('.json'));
  expect(files.map((name) => name.replace('.json', ''))).toEqual(kept.slice(0, -1));
  expect(kept.at(-1)).toBe(book.version);
  for (const version of kept) {
    const loaded = await loadVersion(version);
    expect(loaded?.version).toBe(version);
    expect(() => createEvaluator(loaded!, { asOf: '2026-11-29' })).not.toThrow();
  }
  expect(await loadVersion('toString')).toBeUndefined();
});

describe('what differs', () => {
  /** Changes of one rule, and the keys of the book at which they are found. */
  const CHANGES: readonly (readonly [OwnRulebookInput, string, readonly string[]])[] = [
    [
      {
        id: 'mine',
        rules: {
          'industryService.leadTime': {
            severity: 'advice',
            effort: 5,
            threshold: { default: 14, byIndustry: { machinery: 44 }, byMarket: { US: 3 } },
          },
        },
      },
      'industryService.leadTime',
      [
        'severity',
        'threshold.default',
        'threshold.byIndustry.machinery',
        'effort',
        'threshold.byMarket.US',
      ],
    ],
    [
      { id: 'mine', rules: { title_repeat: { title: { zh: '重复', en: 'repeats' } } } },
      'title_repeat',
      ['title.zh', 'title.en'],
    ],
    [{ id: 'mine', pools: { content: { remove: ['content.video'] } } }, 'content', ['conditions']],
    [
      { id: 'mine', certificates: { names: [{ id: 'CE', aliases: ['CE sticker'] }] } },
      'CE',
      ['aliases'],
    ],
    [
      { id: 'mine', settings: { newForDays: 30, claims: ['best'] } },
      'settings',
      ['newForDays', 'claims'],
    ],
  ];

  test.each(CHANGES)('%j', (input, id, paths) => {
    const after = own(input);
    const changes = diffBooks(book, after);
    for (const path of paths) expect(pathsOf(changes, id)).toContain(path);
    for (const lang of LANGUAGES) {
      const change = describeChanges(changes, { before: book, after }, lang).find(
        ({ code }) => code === id,
      )!;
      expect(change.parts.length).toBeGreaterThan(0);
    }
  });

  test('numbers are said before and after, in both languages', () => {
    const after = own({
      id: 'mine',
      rules: { 'industryService.leadTime': { threshold: { byIndustry: { machinery: 44 } } } },
    });
    const linesOf = (lang: Lang) =>
      describeChanges(diffBooks(book, after), { before: book, after }, lang).flatMap(({ parts }) =>
        parts.flatMap(({ label, text }) => [label, ...[text].flat()]),
      );
    expect(linesOf('en')).toEqual([
      'By industry',
      'Machinery: at most 45 days (assumed) → at most 44 days (assumed)',
    ]);
    expect(linesOf('zh')).toEqual([
      '按行业',
      '机械设备：不超过 45 天（假定） → 不超过 44 天（假定）',
    ]);
  });

  test('what title and category leave open is said by industry and trait', () => {
    const [first, ...others] = book.certificates.undecided;
    const undecided = [{ ...first!, unless: ['toys'], mayBe: ['radio'] }, ...others.slice(1)];
    const after = { ...book, certificates: { ...book.certificates, undecided } };
    const lines = describeChanges(diffBooks(book, after), { before: book, after }, 'en');
    const [{ label, text }] = lines.flatMap(({ parts }) => parts) as [
      { label: string; text: string[] },
    ];
    expect(label).toBe('Left open by title and category');
    expect(text).toEqual([
      expect.stringMatching(/^Consumer electronics: .* → radio, unless it is: toys$/),
      expect.stringMatching(/^− .*: mains-powered, electronic, unless it is: .*$/),
    ]);
  });

  test('what is switched off is gone, what is added is new, the date of a review is nothing', () => {
    const rule = book.rules.find(({ id }) => id === 'title_repeat')!;
    const after = own({
      id: 'mine',
      rules: { title_length: { off: true } },
      addRules: [{ ...rule, id: 'mine.repeat' }],
      certificates: { requirements: { 'EU.mains.LVD': { off: true } } },
    });
    const kinds = diffBooks(book, after).filter(({ kind }) => kind !== 'governance');
    expect(kinds.map(({ id, change }) => `${change} ${id}`).sort()).toEqual(
      ['added mine.repeat', 'removed EU.mains.LVD', 'removed title_length'].sort(),
    );
    const reviewed = book.rules.map((one) => ({ ...one, reviewedOn: '2030-01-01' }));
    expect(diffBooks(book, { ...book, rules: reviewed })).toEqual([]);
  });

  test('each value of a requirement is found and said', () => {
    const { certificates } = book;
    const requirement = certificates.requirements.find(({ id }) => id === 'JP.battery.PSE')!;
    const when = (part: Partial<Requirement['when']>) => ({
      when: { ...requirement.when, ...part },
    });
    const variants: readonly Partial<Requirement>[] = [
      { regulation: 'another law' },
      { markets: ['US'] },
      { shownBy: [['CE']] },
      { openBy: ['CE'] },
      { force: 'duty' },
      { effectiveFrom: '2020-01-01' },
      { effectiveUntil: '2030-01-01' },
      { basis: 'assumed' },
      { reference: 'elsewhere' },
      when({ industries: ['food'] }),
      when({ traits: ['toys'] }),
      when({ notTraits: ['radio'] }),
      when({ within: ['pets'] }),
    ];
    for (const variant of variants) {
      const requirements = certificates.requirements.map((one) =>
        one === requirement ? { ...one, ...variant } : one,
      );
      const after = { ...book, certificates: { ...certificates, requirements } };
      const change = describeChanges(diffBooks(book, after), { before: book, after }, 'en');
      const parts = change.find(({ code }) => code === requirement.id)?.parts;
      expect([variant, parts?.length]).toEqual([variant, 1]);
    }
  });
});

describe('docs/rulebook-changes.md', () => {
  const text = readFileSync('docs/rulebook-changes.md', 'utf8');
  const sections = new Map(
    text
      .split(/^## /m)
      .slice(1)
      .map((section) => [section.slice(0, section.indexOf('\n')).trim(), section]),
  );
  const pattern = (glob: string): RegExp =>
    new RegExp(`^${glob.replace(/[.]/g, '\\.').replace(/\*/g, '.*')}$`);

  /** Codes in the first column of the table, `*` for anything. */
  const codesIn = (section: string): string[] =>
    [...section.matchAll(/^\| ([^|]*)\|/gm)].flatMap(([, first = '']) =>
      [...first.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code),
    );

  test.each(keptVersions().slice(1))(
    '%s: names what changed, and nothing else',
    async (version) => {
      const kept = keptVersions();
      const before = (await loadVersion(kept[kept.indexOf(version) - 1]!))!;
      const after = (await loadVersion(version))!;
      const changes = diffBooks(before, after);
      const codes = codesIn(sections.get(version)!);
      const isNamed = (id: string): boolean => codes.some((code) => pattern(code).test(id));
      const idle = ['reference', 'fields'];
      const wanted = changes.filter(
        ({ kind, change, parts }) =>
          ['rule', 'requirement', 'pool'].includes(kind) &&
          (change !== 'changed' || parts.some(({ path }) => !idle.includes(path))),
      );
      expect(wanted.map(({ id }) => id).filter((id) => !isNamed(id))).toEqual([]);
      expect(codes.filter((code) => !changes.some(({ id }) => pattern(code).test(id)))).toEqual([]);
    },
  );
});
