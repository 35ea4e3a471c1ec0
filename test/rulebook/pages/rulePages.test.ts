import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageFile } from '../../../src/addin/build/pages';
import { releaseFor, type Release } from '../../../src/addin/build/release';
import { rulesPage } from '../../../src/addin/build/rulesPage';
import { ruleAddress } from '../../../src/report';
import { loadDefault } from '../../../src/rulebook';
import { LANGUAGES } from '../../../src/strings';
import cases from '../../../src/report/explain/ruleCases.json';
import { allRuleCases } from './allRuleCases';
import { FOLDER, rulePageFiles } from './rulePageFiles';

const { rules, certificates } = loadDefault();

test('pages say what book and cases say; npm run rules writes them anew', () => {
  const there = readdirSync(FOLDER).map((name): [string, string] => [
    name,
    readFileSync(join(FOLDER, name), 'utf8'),
  ]);
  const made = rulePageFiles();
  expect(Object.fromEntries(there)).toEqual(Object.fromEntries(made));
  expect(made.size).toBe(2 * (rules.length + 2));
});

test('the command line explains rules by the cases of their pages', () => {
  expect(cases).toEqual(allRuleCases());
});

test('what the pane and the report link to is an anchor of the page that ships, once', () => {
  for (const lang of LANGUAGES) {
    const settings = { YOUPIN_PROVIDER: 'A & B' };
    const page = rulesPage(lang, releaseFor('https://example.com/youpin', settings) as Release);
    const anchors = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const { id } of [...rules, ...certificates.requirements]) {
      const [file, anchor] = ruleAddress(id, lang).split('#');
      expect(file).toBe(pageFile('rules', lang));
      expect(anchors).toContain(anchor);
    }
    // No file but those that ship beside it; addresses of sources may be followed.
    expect(page).not.toMatch(/<(script|img|link|iframe)|src=/);
  }
});
