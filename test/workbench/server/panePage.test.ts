import { readFileSync } from 'node:fs';
import { panePage } from '../../../src/workbench/server/panePage';

const built = readFileSync('src/addin/taskpane.html', 'utf8');

test('the served page differs from the built one in where office.js comes from and in the script before it', () => {
  const served = panePage(built);
  expect(served).not.toContain('appsforoffice.microsoft.com');
  expect(served).toContain(
    '<script src="/workbench/pane.js"></script><script src="/office/office.js"></script>',
  );
  expect(served).toContain("script-src 'self';");
  const ours = /<script.*<\/script>/g;
  expect(served.replace(ours, '')).toBe(built.replace(ours, '').replace(/ https:[^;]*/, ''));
});

test('a page that loads office.js from elsewhere is refused', () => {
  expect(() => panePage('<script src="office.js"></script>')).toThrow('lacks');
});
