import { bringTools, type Source } from './bringTools';
import type { Tool } from './tools';

const THERE: Source = { isThere: () => true, installs: [] };

/** What is missing in the end, and what was said, where one tool is had as given and the others are there. */
async function bring(tool: Tool, source: Source): Promise<{ missing: Tool[]; said: string[] }> {
  const said: string[] = [];
  const sources = { browser: THERE, font: THERE, office: THERE, [tool]: source };
  const missing = await bringTools(sources, (sentence) => said.push(sentence));
  return { missing, said };
}

test('nothing is said or installed where all is there', async () => {
  const run = jest.fn();
  const { missing, said } = await bring('font', {
    isThere: () => true,
    installs: [{ name: 'never', run }],
  });
  expect({ missing, said }).toEqual({ missing: [], said: [] });
  expect(run).not.toHaveBeenCalled();
});

test('installs are tried in their order until one brings the tool', async () => {
  const done: string[] = [];
  const { missing, said } = await bring('browser', {
    isThere: () => done.includes('second'),
    installs: ['first', 'second', 'third'].map((name) => ({
      name,
      run: () => {
        done.push(name);
        if (name === 'first') throw new Error('no such package');
      },
    })),
  });
  expect(missing).toEqual([]);
  expect(done).toEqual(['first', 'second']);
  expect(said).toEqual(['Installing: first', 'It failed: no such package', 'Installing: second']);
});

test('one sentence says what is missing, what follows, and how to get it', async () => {
  const { missing, said } = await bring('office', { isThere: () => false, installs: [] });
  expect(missing).toEqual(['office']);
  expect(said).toEqual([
    'Missing: LibreOffice (soffice); the tests that need it are skipped. Get it from libreoffice.org; on Debian: apt-get install libreoffice-calc-nogui.',
  ]);
});
