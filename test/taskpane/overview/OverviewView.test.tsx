/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import {
  basisText,
  carriedText,
  certificateEnds,
  commaList,
  countText,
  dayOfEndText,
  excelProblemText,
  fieldName,
  startOfSentence,
  groupTotals,
  labelled,
  platformTotalsText,
  settlingFields,
  shareText,
  statusText,
  summaryText,
  untoldNote,
  untoldText,
  withNote,
} from '../../../src/report';
import { MARKETS } from '../../../src/fields';
import { LANGUAGES, text } from '../../../src/strings';
import { overviewOf } from '../../../src/taskpane/model/overview';
import { OverviewView } from '../../../src/taskpane/overview/OverviewView';
import { KEPT } from '../../../src/taskpane/problems/kept';
import { checkOf, finish, sampleCheck, thirdPartyCheck } from '../sampleCheck';
import { button, part, showView, unfold } from '../show';

const check = sampleCheck(60);
const { summary, pools } = check.verdict;

describe.each(LANGUAGES)('in %s', (lang) => {
  test('rules and ignored problems of the workbook are named; one click shows them or does without', async () => {
    const ownRules = '{"id": "own", "rules": {"content.images": {"off": true}}}';
    const ignored = [{ rule: 'title_repeat', reason: '' }];
    const { user, asked, opened, tell } = showView(OverviewView, lang, { ownRules, ignored });
    const carried = { changed: 0, off: 1, added: 0, ignored: 1 };
    expect(screen.getByText(carriedText(carried, lang))).toBeTruthy();
    await user.click(button(text(lang, 'pane.carried.see')));
    await user.click(button(text(lang, 'pane.carried.without')));
    tell({ byDefault: true });
    await user.click(button(text(lang, 'pane.carried.with')));
    expect(opened).toEqual(['thresholds']);
    expect(asked).toEqual([
      ['judgeByDefault', true],
      ['judgeByDefault', false],
    ]);
  });

  test('premium or not as one bar, with the numbers in its name', () => {
    showView(OverviewView, lang, { check });
    const title = text(lang, 'pane.overview.premium');
    expect(part(title).getByText(summaryText(summary, lang))).toBeTruthy();
    const name = part(title).getByRole('img').getAttribute('aria-label');
    for (const [key, n] of [
      ['sheet.premium', summary.premium],
      ['sheet.notPremium', summary.notPremium],
      ['sheet.undetermined', summary.undetermined],
    ] as const)
      expect(name).toContain(`${text(lang, key)} ${countText(n)}`);
  });

  test('the days on which certificates end are named, and each leads to its rows', async () => {
    const ends = finish(certificateEnds(check.verdict));
    const { user, asked } = showView(OverviewView, lang, { check });
    const list = within(await screen.findByRole('region', { name: text(lang, 'ends') }));
    if (ends.length > 5) {
      await user.click(
        list.getByRole('button', { name: text(lang, 'ends.more', { n: ends.length - 5 }) }),
      );
    }
    for (const end of ends) {
      const day = dayOfEndText(end, check.verdict.asOf, lang);
      const label = text(lang, 'cli.rows', { n: countText(end.rows.length) });
      await user.click(list.getByRole('button', { name: labelled(day, label, lang) }));
      expect(asked.at(-1)).toEqual(['showOnly', end.rows]);
    }
    expect(ends.length).toBeGreaterThan(1);
  });

  test('each number leads to the rows that it counts, and to those alone', async () => {
    const { user, asked } = showView(OverviewView, lang, { check });
    let links = 0;
    const follow = async (of: string, status: string, value: number): Promise<void> => {
      const n = countText(value);
      const label = text(lang, 'pane.overview.certificates.part', { status, n });
      if (value === 0) return;
      await user.click(button(labelled(of, label, lang)));
      links++;
      const [what, rows] = asked.at(-1)!;
      expect([what, of, status, (rows as number[]).length]).toEqual([
        'showOnly',
        of,
        status,
        value,
      ]);
    };
    for (const { id, name } of pools) {
      const { in: inside, out, unknown } = summary.pools[id]!;
      await follow(name[lang], text(lang, 'sheet.head.in'), inside);
      await follow(name[lang], text(lang, 'sheet.head.out'), out);
      await follow(name[lang], text(lang, 'sheet.head.unknown'), unknown);
    }
    const { rows, notPremium } = summary;
    const share = shareText(Math.round((notPremium / rows) * 1_000) / 1_000);
    const counts = { name: text(lang, 'sheet.notPremium'), n: countText(notPremium), share };
    const label = text(lang, 'pane.overview.share', counts);
    await user.click(button(labelled(text(lang, 'pane.overview.premium'), label, lang)));
    expect(asked.at(-1)![1]).toHaveLength(notPremium);
    const bar = part(text(lang, 'pane.overview.premium')).getByRole('img');
    await user.click(bar.children[0]!);
    expect(asked.at(-1)![1]).toHaveLength(summary.premium);
    expect(links).toBeGreaterThan(6);
  });

  test('what the products of each person come to; a name leads to its problems', async () => {
    const { user, memory, opened } = showView(OverviewView, lang, { check });
    const title = text(lang, 'pane.groups');
    await screen.findByRole('region', { name: title });
    const offered = part(title).getAllByRole('option');
    expect(offered.map((each) => each.textContent)).toEqual(
      (['owner', 'markets', 'category', 'tier'] as const).map((field) =>
        startOfSentence(fieldName(field, lang)),
      ),
    );
    const groups = finish(groupTotals(check, 'owner'));
    const lines = part(title).getAllByRole('row').slice(1);
    expect(lines.map((line) => line.textContent)).toEqual(
      groups.map(({ key, products, premium, findings }) =>
        [key, ...[products, premium, findings].map(countText)].join(''),
      ),
    );
    await user.click(part(title).getByRole('button', { name: groups[0]!.key }));
    expect(opened).toEqual(['problems']);
    expect(memory.get(KEPT.filter)).toEqual({ owner: groups[0]!.key });
  });

  test('the problems told of most say which of their numbers a third party gives', () => {
    showView(OverviewView, lang, { check: thirdPartyCheck(60) });
    const list = part(text(lang, 'pane.overview.problems'));
    expect(list.getAllByText(basisText('thirdParty', lang)).length).toBeGreaterThan(0);
    expect(list.queryByText(basisText('assumed', lang))).toBeNull();
  });

  test('each pool with its basis; those one step away lead to their problems', async () => {
    const { user, memory, opened } = showView(OverviewView, lang, { check });
    const list = part(text(lang, 'pane.overview.pools'));
    for (const pool of pools) {
      const title = withNote(pool.name[lang], basisText(pool.basis, lang), lang);
      expect(list.getByText(title)).toBeTruthy();
    }
    const near = pools.find(({ id }) => summary.pools[id]!.oneStep > 0)!;
    const n = countText(summary.pools[near.id]!.oneStep);
    const said = text(lang, 'pane.overview.oneStep', { n });
    await user.click(button(labelled(said, near.name[lang], lang)));
    expect(opened).toEqual(['problems']);
    expect(memory.get(KEPT.filter)).toEqual({ pool: near.id, urgency: 'gain' });
  });

  test('rows that are no products are named, and one click says that one is', async () => {
    const total = ['', '合计', '', 900];
    const row = check.data.grid.length + 1;
    const left = {
      ...check,
      data: { ...check.data, grid: [...check.data.grid, total] },
      catalogue: Object.create(check.catalogue, {
        leftOut: { value: [{ row, why: 'total' }] },
      }) as typeof check.catalogue,
    };
    const { user, asked } = showView(OverviewView, lang, { check: left });
    const list = part(text(lang, 'pane.overview.leftOut'));
    const what = text(lang, 'leftOut.total');
    expect(list.getByText(text(lang, 'pane.overview.leftOut.row', { row, what }))).toBeTruthy();
    await user.click(button(text(lang, 'pane.overview.leftOut.isProduct')));
    const { sheetId } = check.data;
    expect(asked).toEqual([
      ['setProduct', sheetId, ['合计'], true],
      ['check', { target: { kind: 'sheet', sheet: sheetId } }],
    ]);
  });

  test('what was said of a row can be taken back', async () => {
    const said = { ...check, layout: { ...check.layout, products: [['合计', '9']] } };
    const { user, asked } = showView(OverviewView, lang, { check: said });
    expect(part(text(lang, 'pane.overview.leftOut')).getByText('合计 9')).toBeTruthy();
    await user.click(button(text(lang, 'pane.overview.leftOut.takeBack')));
    const { sheetId } = check.data;
    expect(asked).toEqual([
      ['setProduct', sheetId, ['合计', '9'], false],
      ['check', { target: { kind: 'sheet', sheet: sheetId } }],
    ]);
  });

  test('top problems lead to their products; what is ignored everywhere is not among them', async () => {
    const { problems } = overviewOf(check);
    const { user, memory, opened, tell } = showView(OverviewView, lang, { check });
    const [top] = problems;
    const name = top!.rule.title[lang];
    await user.click(button(name));
    expect(opened).toEqual(['problems']);
    expect(memory.get(KEPT.open)).toEqual(new Set([top!.rule.id]));
    await user.click(button(text(lang, 'pane.overview.problems.all')));
    expect(memory.get(KEPT.filter)).toEqual({});
    tell({ ignored: [{ rule: top!.rule.id, reason: 'x' }] });
    expect(screen.queryByRole('button', { name })).toBeNull();
  });

  test('certificates market by market', () => {
    showView(OverviewView, lang, { check });
    const { certificates } = overviewOf(check);
    expect(certificates.length).toBeGreaterThan(0);
    const list = part(text(lang, 'pane.overview.certificates'));
    for (const { market } of certificates)
      expect(list.getByText(MARKETS[market].name[lang])).toBeTruthy();
  });

  test('what could not be checked, and the columns that would settle it', async () => {
    const few = sampleCheck(20, ['productId', 'title', 'category', 'markets', 'price']);
    const { user } = showView(OverviewView, lang, { check: few });
    const name = text(lang, 'pane.overview.settling');
    const section = within(await screen.findByRole('region', { name }));
    const settling = settlingFields(few.verdict.summary);
    expect(settling.length).toBeGreaterThan(5);
    await unfold(user, text(lang, 'pane.overview.settling.more', { n: settling.length - 5 }));
    const lines = section.getAllByRole('listitem');
    const whole = lines.map(({ textContent }) => textContent).join('\n');
    for (const { field, rows, pools: waiting } of settling) {
      expect(whole).toContain(
        text(lang, 'pane.overview.settling.line', { field: fieldName(field, lang) }),
      );
      if (rows > 0)
        expect(whole).toContain(
          text(lang, 'pane.overview.settling.rows', {
            n: countText(rows),
            pools: waiting.length,
          }),
        );
    }
    expect(whole).not.toContain(`“${fieldName('title', lang)}”`);
  });

  test('columns that are not used are named where columns are missing, with a way to name them', async () => {
    const header = ['产品ID', '标题', '买家保障', '车间'];
    const row = ['1600123456001', 'LED strip light', '信保', '三号'];
    const openMapping = jest.fn();
    const { user } = showView(
      OverviewView,
      lang,
      { check: checkOf([header, row]) },
      { openMapping },
    );
    const [c, d] = [['C', '买家保障'] as const, ['D', '车间'] as const].map(([column, name]) =>
      text(lang, 'columns.unused', { column, header: name }),
    );
    const columns = commaList([c!, d!], lang);
    const section = part(text(lang, 'pane.overview.settling'));
    expect(
      section.getByText(text(lang, 'pane.overview.settling.unused', { columns })),
    ).toBeTruthy();
    await user.click(section.getByRole('button', { name: text(lang, 'pane.mapping.open') }));
    expect(openMapping).toHaveBeenCalledTimes(1);
  });

  test('pools that the columns can’t tell are named once, with what would settle them', () => {
    const few = sampleCheck(20, ['productId', 'title', 'imageCount', 'price', 'tier']);
    showView(OverviewView, lang, { check: few });
    const totals = few.verdict.summary;
    const untold = untoldText(totals, lang)!;
    expect(part(text(lang, 'pane.overview.premium')).getByText(untold)).toBeTruthy();
    const list = part(text(lang, 'pane.overview.pools'));
    for (const [key, note] of [
      ['no', untoldNote('no', lang)!],
      ['part', untoldNote('part', lang)!],
    ] as const) {
      const those = Object.values(totals.pools).filter((pool) => pool.told === key);
      expect(list.queryAllByText(note)).toHaveLength(those.length);
    }
    expect(screen.queryByText(untold)).toBeTruthy();
  });

  test('products of which the platform’s tier differs lead to their rows', async () => {
    const { user, asked } = showView(OverviewView, lang, { check });
    const { platform } = summary;
    const whole = part(text(lang, 'pane.overview.platform'));
    expect(whole.getByText(platformTotalsText(platform, lang)!)).toBeTruthy();
    const [first] = platform!.premiumThere;
    const row = check.catalogue.rowNumbers[first!]!;
    const status = statusText(check.verdict.status(first!), lang);
    await user.click(
      whole.getByRole('button', {
        name: text(lang, 'pane.overview.platform.line', { row, status }),
      }),
    );
    expect(asked.at(-1)?.[0]).toBe('goTo');
  });

  test('facts of the run, the way to header and columns, and warnings', async () => {
    const openMapping = jest.fn();
    const warned = { ...check, warnings: [{ code: 'storeDamaged' }] } as const;
    const { user } = showView(OverviewView, lang, { check: warned }, { openMapping });
    expect(screen.getByText(excelProblemText({ code: 'storeDamaged' }, lang))).toBeTruthy();
    const facts = part(text(lang, 'pane.overview.facts'));
    for (const said of [
      check.rulebookHash,
      check.asOf,
      `${check.rulebook.title[lang]} ${check.rulebook.version}`,
      text(lang, 'pane.overview.fact.secondsValue', { n: '1.3' }),
    ])
      expect(facts.getByText(said)).toBeTruthy();
    await user.click(button(text(lang, 'pane.mapping.open')));
    expect(openMapping).toHaveBeenCalledTimes(1);
  });
});

test('cells are shown as text', () => {
  const { data } = check;
  showView(OverviewView, 'zh', { check: { ...check, data: { ...data, name: '<img src=x>' } } });
  expect(screen.getByText('<img src=x>')).toBeTruthy();
  expect(document.querySelector('img')).toBeNull();
});
