import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEVELOPMENT_URL, manifestFor } from '../../src/addin/build/manifestFor';
import { manifestProblems } from '../../src/addin/build/manifestProblems';
import { DEVELOPMENT_PROVIDER, releaseFor, type Release } from '../../src/addin/build/release';
import { shortcuts, SHORTCUTS_FILE } from '../../src/addin/build/shortcuts';
import { COMMANDS } from '../../src/commands';

const source = readFileSync('manifest.xml', 'utf8');

/** As the head of a PNG says: its pixels are most of the time of reading one. */
function imageSize(path: string) {
  if (!existsSync(path)) return undefined;
  const head = readFileSync(path);
  if (head.toString('latin1', 1, 4) !== 'PNG' || head.toString('latin1', 12, 16) !== 'IHDR')
    throw new Error(`${path} is no PNG.`);
  return { width: head.readUInt32BE(16), height: head.readUInt32BE(20) };
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'youpin-manifest-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function problemsOf(xml: string, baseUrl: string): Promise<string[]> {
  const file = join(folder, 'manifest.xml');
  writeFileSync(file, xml);
  return manifestProblems(file, { baseUrl, imageSize, commands: Object.keys(COMMANDS) });
}

function release(baseUrl: string, settings = {}): Release {
  const made = releaseFor(baseUrl, settings);
  if (typeof made === 'string') throw new Error(made);
  return made;
}

describe('manifest.xml', () => {
  test('has nothing wrong with it while developing', async () => {
    expect(await problemsOf(source, DEVELOPMENT_URL)).toEqual([]);
    expect(manifestFor(release(DEVELOPMENT_URL), source)).toBe(source);
  });

  test('has nothing wrong with it once built for an address', async () => {
    const base = 'https://example.com/youpin';
    const xml = manifestFor(release(base, { YOUPIN_PROVIDER: 'Müller & Söhne' }), source);
    expect(await problemsOf(xml, base)).toEqual([]);
    expect(xml).toContain('<ProviderName>Müller &amp; Söhne</ProviderName>');
    expect(xml).not.toMatch(/localhost|http:\/\/(?!schemas\.microsoft\.com|www\.w3\.org)/);
  });
});

describe('the check of a manifest finds', () => {
  const cases: readonly (readonly [string, (xml: string) => string, RegExp])[] = [
    ['a tag that is not closed', (xml) => xml.replace('</Hosts>', ''), /^not well-formed: /],
    ['an id that is none', (xml) => xml.replace(/<Id>.*<\/Id>/, '<Id>youpin</Id>'), /^Id: /],
    ['a version below 1.0', (xml) => xml.replace('1.0.0.0', '0.1.0.0'), /^Version: /],
    [
      'a provider of the product’s name',
      (xml) => xml.replace(DEVELOPMENT_PROVIDER, 'Youpin Pre-check'),
      /^ProviderName: /,
    ],
    ['another program', (xml) => xml.replace('Name="Workbook"', 'Name="Document"'), /^hosts: /],
    [
      'a resource that is missing',
      (xml) => xml.replace('resid="Share.Tip"', 'resid="Share.Tap"'),
      /resid Share.Tap/,
    ],
    [
      'a resource that nobody uses',
      (xml) => xml.replace('resid="Share.Tip"', 'resid="Pane.Tip"'),
      /Share.Tip: used by nobody/,
    ],
    [
      'a resource defined twice',
      (xml) => xml.replace('bt:String id="Pane.Tip"', 'bt:String id="Share.Tip"'),
      /Share.Tip: defined twice/,
    ],
    [
      'an address that is not https',
      (xml) => xml.replace('https://localhost:3000/help.html', 'http://localhost:3000/help.html'),
      /not https/,
    ],
    [
      'another origin',
      (xml) => xml.replace('https://localhost:3000/addin.js', 'https://example.org/addin.js'),
      /not below/,
    ],
    [
      'a picture that is not there',
      (xml) => xml.replace('icons/app-32.png', 'icons/app-33.png'),
      /no such picture/,
    ],
    [
      'a picture of another size',
      (xml) => xml.replace('icons/check-80.png', 'icons/check-64.png'),
      /64 × 64, not 80 × 80/,
    ],
    [
      'a size that is missing',
      (xml) => xml.replace(/ *<bt:Image size="20" resid="Icon.share.20"\/>\n/, ''),
      /no size 20/,
    ],
    [
      'a text without Chinese',
      (xml) => xml.replace(/(id="Pane\.Tip"[^>]*>)\s*<bt:Override[^>]*>/, '$1'),
      /Pane.Tip: no Chinese/,
    ],
    [
      'a text that is too long',
      (xml) => xml.replace('DefaultValue="Check this sheet"', `DefaultValue="${'x'.repeat(126)}"`),
      /Check.Label: longer than 125/,
    ],
    [
      'a lower floor',
      (xml) => xml.replace('Name="ExcelApi" MinVersion="1.9"', 'Name="ExcelApi" MinVersion="1.7"'),
      /ExcelApi: not 1.9/,
    ],
    [
      'a button that runs nothing',
      (xml) => xml.replace('>removeMarks<', '>removeMark<'),
      /removeMark: no such command/,
    ],
  ];

  test.each(cases)('%s', async (_name, spoil, expected) => {
    const spoilt = spoil(source);
    expect(spoilt).not.toBe(source);
    expect((await problemsOf(spoilt, DEVELOPMENT_URL)).join('\n')).toMatch(expected);
  });

  test('a development address in a manifest that is to be published', async () => {
    expect((await problemsOf(source, 'https://example.com')).join('\n')).toMatch(
      /development address/,
    );
  });
});

test('each key has its command, and none is one of Excel’s', () => {
  const { actions, shortcuts: keys } = JSON.parse(shortcuts()) as {
    actions: { id: string; name: string }[];
    shortcuts: { action: string; key: { default: string } }[];
  };
  expect(source).toContain(`<ExtendedOverrides Url="${DEVELOPMENT_URL}/${SHORTCUTS_FILE}"/>`);
  expect(keys.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
  for (const { id, name } of actions) {
    expect(Object.keys(COMMANDS)).toContain(id);
    expect(name.length).toBeLessThanOrEqual(64);
  }
  for (const { key } of keys) expect(key.default).toMatch(/^Ctrl\+Alt\+Shift\+\w+$/);
});

test.each([
  [{}, /^Set YOUPIN_PROVIDER/],
  [{ YOUPIN_PROVIDER: ' ' }, /^Set YOUPIN_PROVIDER/],
  [{ YOUPIN_PROVIDER: 'Youpin Pre-check' }, /YOUPIN_PROVIDER/],
  [{ YOUPIN_PROVIDER: 'x'.repeat(33) }, /YOUPIN_PROVIDER/],
  [{ YOUPIN_PROVIDER: 'A & B', YOUPIN_SUPPORT: 'help@example.com' }, /YOUPIN_SUPPORT .* mailto:/],
  [{ YOUPIN_PROVIDER: 'A & B', YOUPIN_SUPPORT: 'http://example.com' }, /YOUPIN_SUPPORT .* https:/],
])('a release with %j is refused by a sentence', (settings, expected) => {
  expect(releaseFor('https://example.com', settings)).toMatch(expected);
});

test('the name of a provider may have 32 characters', () => {
  const provider = 'x'.repeat(32);
  const settings = { YOUPIN_PROVIDER: provider };
  expect(releaseFor('https://example.com', settings)).toMatchObject({ provider });
});

test('the pictures for the store and the app package have the sizes that are asked for', () => {
  const screens = ['en', 'zh'].flatMap((lang) =>
    [1, 2, 3].map((at) => [`screenshot-${at}-${lang}`, 1366, 768] as const),
  );
  const squares = [
    ['logo-300', 300, 300],
    ['color', 192, 192],
    ['outline', 32, 32],
  ] as const;
  for (const [name, width, height] of [...screens, ...squares])
    expect([name, imageSize(`assets/store/${name}.png`)]).toEqual([name, { width, height }]);
});
