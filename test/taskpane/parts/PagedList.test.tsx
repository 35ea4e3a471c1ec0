/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { text } from '../../../src/strings';
import { PagedList } from '../../../src/taskpane/parts/PagedList';
import { button, showView } from '../show';

const listOf = (length: number) => (): ReactElement => (
  <PagedList items={Array.from({ length }, (_, at) => String(at))} keyOf={(item) => item} lang="en">
    {(item) => item}
  </PagedList>
);
const shown = (): number => screen.getAllByRole('listitem').length;

test('a list of one page has nothing further to show', () => {
  showView(listOf(30), 'en');
  expect(shown()).toBe(30);
  expect(screen.queryByRole('button')).toBeNull();
});

test('a longer list shows a page more on each click, and says how many', async () => {
  const { user } = showView(listOf(63), 'en');
  expect(shown()).toBe(30);
  await user.click(button(text('en', 'pane.rules.more', { n: 30 })));
  expect(shown()).toBe(60);
  await user.click(button(text('en', 'pane.rules.more', { n: 3 })));
  expect(shown()).toBe(63);
  expect(screen.queryByRole('button')).toBeNull();
});
