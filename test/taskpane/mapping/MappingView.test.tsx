/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { fieldName, labelled } from '../../../src/report';
import { LANGUAGES, text, type Lang } from '../../../src/strings';
import { MappingView, type SheetHead } from '../../../src/taskpane/mapping';
import type { ViewProps } from '../../../src/taskpane/view';
import { checkOf } from '../sampleCheck';
import { button, showView, unfold } from '../show';

const GRID = [
  ['我的店铺', '', ''],
  ['货号', '标题', '谁也不认识'],
  ['16001', 'LED lamp', 'x'],
];
const HEAD: SheetHead = {
  sheetId: '{7}',
  name: '<b>Products</b>',
  grid: GRID,
  firstRow: 0,
  firstColumn: 1,
  merges: [],
};

const onClose = jest.fn();
const View = (props: ViewProps) => <MappingView {...props} onClose={onClose} />;

const columnOf = (lang: Lang, letters: string, header: string) =>
  screen.getByRole('combobox', { name: text(lang, 'pane.mapping.column', { letters, header }) });
const saveButton = (lang: Lang) => button(text(lang, 'pane.mapping.save'));

beforeEach(() => {
  onClose.mockClear();
});

/** The columns that are surely known are folded. */
const surely = (lang: Lang, n: number): string => text(lang, 'pane.mapping.surely', { n });

async function shown(lang: Lang) {
  const view = showView(View, lang, {}, { readHead: () => Promise.resolve(HEAD) });
  await screen.findAllByRole('combobox');
  return view;
}

describe.each(LANGUAGES)('in %s', (lang) => {
  test('each column says what it is taken for, how sure that is, and what is in it', async () => {
    const { user } = await shown(lang);
    await unfold(user, surely(lang, 2));
    const title = columnOf(lang, 'C', '标题');
    expect(title).toHaveProperty('value', 'title');
    const hint = text(lang, 'pane.mapping.hint', {
      sure: text(lang, 'pane.mapping.sure.exact'),
      example: 'LED lamp',
    });
    expect(screen.getByText(hint)).toBeTruthy();
    expect(columnOf(lang, 'D', '谁也不认识')).toHaveProperty('value', '');
    const options = within(title).getAllByRole('option');
    expect(options[0]!.textContent).toBe(text(lang, 'pane.mapping.nothing'));
    expect(options.map(({ textContent }) => textContent)).toContain(fieldName('moq', lang));
  });

  test('a field is found by any of its names, in either language', async () => {
    const { user } = await shown(lang);
    const label = text(lang, 'pane.mapping.column', { letters: 'D', header: '谁也不认识' });
    const search = text(lang, 'pane.mapping.field.search');
    for (const words of ['起订', 'Minimum order']) {
      await user.click(button(labelled(search, label, lang)));
      await user.type(screen.getByRole('searchbox', { name: search }), words);
      await user.click(button(fieldName('moq', lang)));
      expect(columnOf(lang, 'D', '谁也不认识')).toHaveProperty('value', 'moq');
    }
  });

  test('what a person says of columns is kept for the sheet, which is checked then', async () => {
    const { user, asked } = await shown(lang);
    await user.selectOptions(columnOf(lang, 'D', '谁也不认识'), fieldName('moq', lang));
    await user.click(saveButton(lang));
    expect(asked).toEqual([
      [
        'setMapping',
        '{7}',
        {
          corrections: [{ header: '谁也不认识', column: 3, field: 'moq' }],
          header: { row: 2, text: expect.stringContaining('标题') as string },
        },
      ],
      ['check', { target: { kind: 'sheet', sheet: '{7}' } }],
    ]);
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  test('what a column was not taken for is said, and one click says that it is', async () => {
    const grid = [
      ['产品ID', '标题', '安全库存'],
      ['1600000000001', 'LED lamp', '5'],
    ];
    const head = { ...HEAD, grid };
    const { user, asked } = showView(View, lang, {}, { readHead: () => Promise.resolve(head) });
    await screen.findAllByRole('combobox');
    const stock = columnOf(lang, 'D', '安全库存');
    expect(stock).toHaveProperty('value', '');
    const field = fieldName('stock', lang);
    expect(screen.getByText(text(lang, 'pane.mapping.suggest.word', { field }))).toBeTruthy();
    await user.click(button(text(lang, 'pane.mapping.suggest.yes', { field })));
    expect(stock).toHaveProperty('value', 'stock');
    expect(screen.queryByText(text(lang, 'pane.mapping.suggest.word', { field }))).toBeNull();
    await user.click(saveButton(lang));
    expect(asked[0]).toMatchObject([
      'setMapping',
      '{7}',
      { corrections: [{ header: '安全库存', column: 3, field: 'stock' }] },
    ]);
  });

  test('one field for two columns can’t be kept, and it is said which', async () => {
    const { user, asked } = await shown(lang);
    await user.selectOptions(columnOf(lang, 'D', '谁也不认识'), 'title');
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toContain(fieldName('title', lang));
    expect(alert.textContent).toMatch(/C.*D/);
    expect(saveButton(lang)).toHaveProperty('disabled', true);
    await unfold(user, surely(lang, 2));
    await user.selectOptions(columnOf(lang, 'C', '标题'), '');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(saveButton(lang)).toHaveProperty('disabled', false);
    expect(asked).toEqual([]);
  });

  test('another row can be the header; where it names nothing there is nothing to keep', async () => {
    const { user } = await shown(lang);
    const row = screen.getByRole('combobox', { name: text(lang, 'pane.mapping.row') });
    expect(row).toHaveProperty('value', '2');
    await user.selectOptions(row, '1');
    expect(columnOf(lang, 'B', '我的店铺')).toHaveProperty('value', '');
    const counts = { known: 0, all: screen.getAllByRole('listitem').length };
    expect(screen.getByText(text(lang, 'pane.mapping.found', counts))).toBeTruthy();
    expect(saveButton(lang)).toHaveProperty('disabled', true);
    await user.click(button(text(lang, 'pane.cancel')));
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  test('rows that can’t be read are counted', async () => {
    showView(View, lang, {}, { readHead: () => Promise.resolve(undefined) });
    expect(screen.getByText(text(lang, 'pane.mapping.reading'))).toBeTruthy();
    expect(await screen.findByText(text(lang, 'pane.mapping.cantRead'))).toBeTruthy();
  });

  test('a sheet that was checked is shown as the check took it, without reading it again', async () => {
    const readHead = jest.fn(() => Promise.resolve(HEAD));
    const { user } = showView(View, lang, { check: checkOf(GRID) }, { readHead });
    await unfold(user, surely(lang, 2));
    expect(columnOf(lang, 'B', '标题')).toHaveProperty('value', 'title');
    expect(readHead).not.toHaveBeenCalled();
  });
});
