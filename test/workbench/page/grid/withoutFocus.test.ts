/** @jest-environment jsdom */
import { withoutFocus } from '../../../../src/workbench/page/grid/univer/withoutFocus';

document.body.innerHTML = '<iframe></iframe><div data-u-comp="editor" tabindex="0"></div>';
const pane = document.querySelector('iframe')!;
const editor = document.querySelector<HTMLElement>('[data-u-comp="editor"]')!;

test('an editor can take the focus from all but the pane', () => {
  pane.focus();
  withoutFocus(() => {
    expect(editor.inert).toBe(true);
  });
  expect(editor.inert).toBe(false);
  editor.focus();
  withoutFocus(() => {
    expect(editor.inert).toBe(false);
  });
});

test('an editor is of use again after work that failed', () => {
  pane.focus();
  expect(() => {
    withoutFocus(() => {
      throw new Error('no');
    });
  }).toThrow('no');
  expect(editor.inert).toBe(false);
});
