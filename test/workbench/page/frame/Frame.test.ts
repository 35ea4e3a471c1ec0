/** @jest-environment jsdom */
import { act } from '@testing-library/react';
import { getByRole, getByText, queryByRole } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import type { BenchChoices } from '../../../../src/workbench/page/benchOptions';
import type { FrameActions, FrameState } from '../../../../src/workbench/page/frame/FrameState';
import { mountFrame } from '../../../../src/workbench/page/frame/mountFrame';
import { resizePane } from '../../../../src/workbench/page/frame/resizePane';

const CHOICES: BenchChoices = { locale: 'en-US', excel: 'windows', theme: 'light' };
const STATE: FrameState = {
  choices: CHOICES,
  name: 'mugs.xlsx',
  isSaved: true,
  isColleague: false,
  paneTitle: 'Add-in',
  hasHint: false,
  refusal: '',
  explanation: '',
  isEditing: false,
  isProtected: false,
};

/** The frame, and what was asked of it, by the action's name. */
function shown(change: Partial<FrameState> = {}) {
  const [top, paneTitle] = [document.createElement('div'), document.createElement('div')];
  document.body.replaceChildren(top, paneTitle);
  const asked: unknown[] = [];
  const actions = new Proxy({} as FrameActions, {
    get: (_, name) => (value: unknown) => asked.push([name, value]),
  });
  const draw = mountFrame({ top, paneTitle }, actions);
  const show = (next: Partial<FrameState>) => {
    act(() => {
      draw({ ...STATE, ...next });
    });
  };
  show(change);
  return { page: document.body, asked, show };
}

test('each switch is named, shows what is, and asks for what is chosen', async () => {
  const { page, asked } = shown();
  const user = userEvent.setup();
  for (const [name, value] of [
    ['Excel', '2021'],
    ['Theme', 'Dark'],
    ['Language', '中文'],
  ] as const)
    await user.selectOptions(getByRole(page, 'combobox', { name }), value);
  await user.click(getByRole(page, 'switch', { name: 'The sheet is protected' }));
  await user.click(getByRole(page, 'button', { name: 'Fail the next request' }));
  expect(asked).toEqual([
    ['choose', { ...CHOICES, excel: 'excel2021' }],
    ['choose', { ...CHOICES, theme: 'dark' }],
    ['choose', { ...CHOICES, locale: 'zh-CN' }],
    ['protect', true],
    ['fail', {}],
  ]);
});

test('in Chinese it speaks Chinese', () => {
  const { page } = shown({ choices: { ...CHOICES, locale: 'zh-CN' }, isSaved: false });
  for (const name of ['主题', '语言']) getByRole(page, 'combobox', { name });
  for (const name of ['同事视角', '隐藏窗格', '工作台开关']) getByRole(page, 'button', { name });
  getByText(page, '未保存');
});

test('the file, the three steps, what was refused, and the pane say what is so; each asks for its own', async () => {
  const { page, asked, show } = shown({ hasHint: true, refusal: 'No.' });
  getByRole(page, 'heading', { name: 'mugs.xlsx' });
  getByText(page, 'Saved');
  expect(getByRole(page, 'list').textContent).toBe('CheckFixCheck again');
  getByText(getByRole(page, 'alert'), 'No.');
  const user = userEvent.setup();
  for (const name of ['Close the hint', 'Hide the pane', 'Colleague’s view'])
    await user.click(getByRole(page, 'button', { name }));
  show({ isColleague: true, isSaved: false });
  expect(queryByRole(page, 'list')).toBeNull();
  getByText(page, 'Not saved');
  getByText(page, /without the add-in/, { selector: '[role=status]' });
  await user.click(getByRole(page, 'button', { name: 'Back to my view' }));
  expect(asked.map((one) => (one as unknown[])[0])).toEqual([
    'closeHint',
    'hidePane',
    'viewAsColleague',
    'viewAsColleague',
  ]);
});

test('the pane’s edge moves by arrow keys, not beyond its limits', async () => {
  const edge = document.createElement('div');
  edge.tabIndex = 0;
  document.body.replaceChildren(edge);
  resizePane(edge);
  edge.focus();
  const user = userEvent.setup();
  const width = () => document.documentElement.style.getPropertyValue('--pane');
  expect(width()).toBe('350px');
  await user.keyboard('{ArrowLeft}');
  expect([width(), edge.getAttribute('aria-valuenow')]).toEqual(['370px', '370']);
  await user.keyboard('{ArrowRight>20/}');
  expect(width()).toBe('280px');
});
