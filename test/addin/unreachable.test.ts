/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { LANGUAGES, text } from '../../src/strings';
import { OFFICE_SOURCES, pageFor } from '../../src/addin/build/officeScript';

jest.mock('../../src/taskpane/Pane', () => ({ Pane: () => null }));

const page = readFileSync('src/addin/taskpane.html', 'utf8');

test('a network that keeps the client of Office away is named', () => {
  const language = jest.spyOn(navigator, 'language', 'get');
  for (const lang of LANGUAGES) {
    language.mockReturnValue(lang);
    const body = pageFor('21vianet', page).replace(/[^]*<\/title>|<script src="addin.*/g, '');
    document.body.innerHTML = body;
    jest.isolateModules(() => {
      jest.requireActual('../../src/addin/main');
    });
    expect(document.getElementById('pane')!.textContent).toBe(
      text(lang, 'pane.noOffice', { host: 'appsforoffice.cdn.partner.office365.cn' }),
    );
  }
});

test.each(OFFICE_SOURCES)('%s: policy and script name the same hosts', (source) => {
  const built = pageFor(source, page);
  const script = /src="([^"]*office\.js)"/.exec(built)![1]!;
  const [self, ...hosts] = /script-src ([^;]*)/.exec(built)![1]!.split(' ');
  expect(self).toBe("'self'");
  if (source === 'own') expect([script, hosts]).toEqual(['office/office.js', []]);
  else expect(hosts).toContain(new URL(script).origin);
});

test('a page written otherwise is refused, so that policy and script never part', () => {
  expect(() => pageFor('own', page.replace("script-src 'self'", "script-src 'none'"))).toThrow();
});
