import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import { readManifest } from '../../../src/workbench/page/ribbon/readManifest';

const xml = readFileSync('manifest.xml', 'utf8');
// The parser of Node has what is used of a browser's.
const parsed = (text: string) =>
  new DOMParser().parseFromString(text, 'text/xml') as unknown as Document;
const manifest = () => parsed(xml);

test('the buttons of the manifest, in order, with what they do', () => {
  const { buttons, group } = readManifest(manifest(), 'en-US');
  expect(group).toBe('Youpin Pre-check');
  expect(buttons.map(({ label, action }) => [label, action])).toEqual([
    ['Check this sheet', { kind: 'function', name: 'check' }],
    ['Remove marks', { kind: 'function', name: 'removeMarks' }],
    ['Prepare for colleagues', { kind: 'function', name: 'prepareForColleagues' }],
    ['Open the pane', { kind: 'pane' }],
  ]);
  expect(buttons[0]!.icon).toBe('/assets/icons/check-20.png');
  expect(buttons[0]!.tip).toContain('Judges every product');
});

test('texts and the metadata of functions follow the locale', () => {
  const chinese = readManifest(manifest(), 'zh-CN');
  expect(chinese.buttons[0]!.label).toBe('检查本表');
  expect(chinese.functions).toBe('/functions.zh-CN.json');
  expect(readManifest(manifest(), 'fr-FR').functions).toBe('/functions.json');
});

test('what is built for a folder of a site is found at the root of this server', () => {
  const built = parsed(
    xml.replaceAll('https://localhost:3000', 'https://example.com/tools/youpin'),
  );
  expect(readManifest(built, 'en-US')).toEqual(readManifest(manifest(), 'en-US'));
});
