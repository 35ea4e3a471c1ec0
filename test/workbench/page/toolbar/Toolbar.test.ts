/** @jest-environment jsdom */
import { getByRole, getByText, queryByRole } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import type { BenchChoices } from '../../../../src/workbench/page/benchOptions';
import { Toolbar, type ToolbarState } from '../../../../src/workbench/page/toolbar/Toolbar';

const CHOICES: BenchChoices = { locale: 'en-US', excel: 'windows', theme: 'light' };
const STATE: ToolbarState = {
  choices: CHOICES,
  isColleague: false,
  isPaneShown: true,
};

function shown(change: Partial<ToolbarState> = {}) {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const asked: unknown[] = [];
  const toolbar = new Toolbar(place, {
    choose: (choices) => asked.push(choices),
    viewAsColleague: (isColleague) => asked.push({ isColleague }),
    showPane: (isShown) => asked.push({ isShown }),
  });
  toolbar.show({ ...STATE, ...change });
  return { place, asked, toolbar };
}

test('each choice is named, shows what is, and asks for what is chosen', async () => {
  const { place, asked } = shown();
  const user = userEvent.setup();
  for (const [name, value] of [
    ['Excel', '2021'],
    ['Theme', 'Dark'],
    ['Language', '中文'],
  ] as const)
    await user.selectOptions(getByRole(place, 'combobox', { name }), value);
  expect(asked).toEqual([
    { ...CHOICES, excel: 'excel2021' },
    { ...CHOICES, theme: 'dark' },
    { ...CHOICES, locale: 'zh-CN' },
  ]);
});

test('in Chinese it speaks Chinese', () => {
  const { place } = shown({ choices: { ...CHOICES, locale: 'zh-CN' } });
  for (const name of ['主题', '语言']) getByRole(place, 'combobox', { name });
  for (const name of ['同事视角', '隐藏窗格']) getByRole(place, 'button', { name });
});

test('the pane is hidden and shown, unless a colleague looks, who has none', async () => {
  const { place, asked, toolbar } = shown();
  const user = userEvent.setup();
  await user.click(getByRole(place, 'button', { name: 'Hide the pane' }));
  toolbar.show({ ...STATE, isPaneShown: false });
  await user.click(getByRole(place, 'button', { name: 'Show the pane' }));
  await user.click(getByRole(place, 'button', { name: 'Colleague’s view' }));
  toolbar.show({ ...STATE, isColleague: true });
  expect(queryByRole(place, 'button', { name: /the pane/ })).toBeNull();
  getByText(getByRole(place, 'status'), /without the add-in/);
  await user.click(getByRole(place, 'button', { name: 'Back to my view' }));
  expect(asked).toEqual([
    { isShown: false },
    { isShown: true },
    { isColleague: true },
    { isColleague: false },
  ]);
});
