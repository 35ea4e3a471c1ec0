import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { AppManifestUtils } from '@microsoft/app-manifest';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { addInFiles } from '../../src/addin/build/addInFiles';
import { manifestFor } from '../../src/addin/build/manifestFor';
import { manifestTexts } from '../../src/addin/build/manifestTexts';
import { elementsOf, manifestTree, type ManifestElement } from '../../src/addin/build/manifestTree';
import { pageUrl } from '../../src/addin/build/pages';
import { releaseFor, type Release } from '../../src/addin/build/release';
import { shortcuts, SHORTCUTS_FILE } from '../../src/addin/build/shortcuts';
import { unifiedManifest } from '../../src/addin/build/unifiedManifest';
import { COMMANDS } from '../../src/commands';
import { text } from '../../src/strings';

/** What is compared of a control, whichever manifest has it. */
interface Control {
  readonly id: string;
  readonly label: string;
  readonly supertip: { readonly title: string; readonly description: string };
  readonly icons: readonly { readonly size: number; readonly url: string }[];
  readonly actionId: string;
}

interface Unified {
  readonly version: string;
  readonly developer: Readonly<Record<string, string>>;
  readonly description: { readonly short: string };
  readonly icons: Readonly<Record<string, string>>;
  readonly localizationInfo: { readonly additionalLanguages: readonly { readonly file: string }[] };
  readonly extensions: readonly [
    {
      readonly requirements: {
        readonly capabilities: readonly { readonly name: string; readonly minVersion: string }[];
      };
      readonly runtimes: readonly [
        {
          readonly lifetime: string;
          readonly code: { readonly page: string; readonly script: string };
          readonly actions: readonly { readonly id: string; readonly displayName: string }[];
          readonly customFunctions: {
            readonly allowCustomDataForDataTypeAny: boolean;
            readonly metadataUrl: string;
            readonly namespace: { readonly id: string; readonly name: string };
          };
        },
      ];
      readonly ribbons: readonly [
        {
          readonly tabs: readonly [
            {
              readonly builtInTabId: string;
              readonly groups: readonly [
                { readonly label: string; readonly controls: readonly Control[] },
              ];
            },
          ];
        },
      ];
      readonly contextMenus: readonly [
        {
          readonly menus: readonly [
            { readonly entryPoint: string; readonly controls: readonly Control[] },
          ];
        },
      ];
      readonly keyboardShortcuts: readonly [
        {
          readonly shortcuts: readonly {
            readonly actionId: string;
            readonly key: { readonly default: string };
          }[];
          readonly keyMappingFiles: Readonly<Record<string, string>>;
        },
      ];
    },
  ];
}

const release = releaseFor('https://example.com/youpin', {
  YOUPIN_PROVIDER: 'A seller’s tools',
}) as Release;
const xml = manifestFor(release, readFileSync('manifest.xml', 'utf8'));
const files = unifiedManifest(xml, release);
const unified = JSON.parse(files['unified/manifest.json']!) as Unified;
const chinese = JSON.parse(files['unified/zh-cn.json']!) as Record<string, string>;
const [extension] = unified.extensions;
const all = elementsOf(manifestTree(xml) as ManifestElement);
const textOf = manifestTexts(xml);

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'youpin-unified-'));
  for (const [name, said] of Object.entries({ ...files, 'manifest.xml': xml })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), said);
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const inside = (element: ManifestElement, name: string): ManifestElement =>
  element.children.find((child) => child.name === name)!;

/** A control of the XML manifest in a language, as the unified one writes it. */
function controlOf(element: ManifestElement, lang: 'en' | 'zh'): Control {
  const said = (parent: ManifestElement, name: string) =>
    textOf(inside(parent, name).attributes['resid']!)[lang];
  const supertip = inside(element, 'Supertip');
  const action = inside(element, 'Action');
  const [what] = action.children;
  return {
    id: element.attributes['id']!,
    label: said(element, 'Label'),
    supertip: { title: said(supertip, 'Title'), description: said(supertip, 'Description') },
    // Three are all that a unified manifest may have.
    icons: inside(element, 'Icon')
      .children.map(({ attributes }) => ({
        size: Number(attributes['size']),
        url: textOf(attributes['resid']!).en,
      }))
      .filter(({ size }) => [16, 32, 80].includes(size)),
    actionId: what!.text,
  };
}

/** Controls of the unified manifest in a language; the number that the converter puts after a pane's id is off. */
function controlsOf(lang: 'en' | 'zh'): Control[] {
  const surfaces = [
    ['ribbons[0].tabs[0].groups[0]', extension.ribbons[0].tabs[0].groups[0].controls],
    ['contextMenus[0].menus[0]', extension.contextMenus[0].menus[0].controls],
  ] as const;
  return surfaces.flatMap(([path, controls]) =>
    controls.map(({ id, label, supertip, icons, actionId }, at) => {
      const own = (key: string, en: string) =>
        lang === 'en' ? en : chinese[`extensions[0].${path}.controls[${at}].${key}`]!;
      return {
        id,
        label: own('label', label),
        supertip: {
          title: own('supertip.title', supertip.title),
          description: own('supertip.description', supertip.description),
        },
        icons,
        actionId: actionId.replace(/_\d+$/, ''),
      };
    }),
  );
}

test('the schema has nothing against manifest and Chinese texts', async () => {
  const read: unknown = await AppManifestUtils.fetchSchema(chinese.$schema!);
  // One of its patterns has a bracket that only a lenient reader takes.
  const mended = JSON.stringify(read).replaceAll('\\\\b]', '\\\\b\\\\]');
  const schema: unknown = JSON.parse(mended);
  const check = AppManifestUtils.validateAgainstSchema.bind(AppManifestUtils);
  type Checked = Parameters<typeof check>[0];
  expect(await check(unified as unknown as Checked)).toEqual([]);
  expect(await check(chinese as unknown as Checked, schema as Parameters<typeof check>[1])).toEqual(
    [],
  );
});

test('the build has both manifests, with what the converter leaves out', () => {
  expect(addInFiles(release)).toMatchObject({ 'manifest.xml': xml, ...files });
  const page = (id: Parameters<typeof pageUrl>[1]) => pageUrl(release, id, 'en');
  expect(unified.developer).toEqual({
    name: release.provider,
    websiteUrl: page('support'),
    privacyUrl: page('privacy'),
    termsOfUseUrl: page('terms'),
  });
  expect(unified.icons).toEqual({ outline: 'outline.png', color: 'color.png' });
  const start = 'extensions[0].getStartedMessages[0]';
  expect(chinese).toMatchObject({
    'description.short': text('zh', 'page.short'),
    [`${start}.title`]: textOf('Start.Title').zh,
    [`${start}.description`]: textOf('Start.Text').zh,
    [`${start}.learnMoreUrl`]: textOf('Help.Url').zh,
  });
  // The converter's own paths are those of two runtimes, of which one is left.
  const ofRuntimes = Object.keys(chinese).filter((path) => path.includes('.runtimes['));
  expect(ofRuntimes).toHaveLength(extension.runtimes[0].actions.length + 1);
});

test('the heads of both manifests say the same', async () => {
  const read = (name: string) => OfficeAddinManifest.readManifestFile(join(folder, name));
  const [one, other] = [await read('manifest.xml'), await read('unified/manifest.json')];
  for (const key of ['id', 'displayName', 'providerName', 'supportUrl'] as const)
    expect([key, other[key]]).toEqual([key, one[key]]);
  expect(`${other.version}.0`).toBe(one.version);
  expect(other.defaultLocale).toBe(one.defaultLocale!.toLowerCase());
  expect([one.hosts, one.permissions]).toEqual([['Workbook'], 'ReadWriteDocument']);
  expect([other.hosts, other.permissions]).toEqual([['workbook'], 'Document.ReadWrite.User']);
  const sets = all.filter(({ name }) => name === 'Set').map(({ attributes }) => attributes);
  expect(extension.requirements.capabilities).toEqual(
    sets.map(({ Name: name, MinVersion: minVersion }) => ({ name, minVersion })),
  );
});

test.each(['en', 'zh'] as const)('the buttons of both manifests are the same: %s', (lang) => {
  const controls = all.filter(({ name }) => name === 'Control');
  expect(controlsOf(lang)).toEqual(controls.map((element) => controlOf(element, lang)));
  expect(extension.ribbons[0].tabs[0].builtInTabId).toBe('TabHome');
  expect(extension.contextMenus[0].menus[0].entryPoint).toBe('cell');
});

test('one shared runtime has the page, the functions, and an action with names for each button and key', () => {
  const [runtime, ...more] = extension.runtimes;
  expect(more).toEqual([]);
  expect(runtime.lifetime).toBe('long');
  expect(runtime.code).toEqual({
    page: textOf('Taskpane.Url').en,
    script: textOf('Functions.Script.Url').en,
  });
  const { namespace, metadataUrl, allowCustomDataForDataTypeAny } = runtime.customFunctions;
  expect(allowCustomDataForDataTypeAny).toBe(true);
  expect(namespace).toEqual({ id: 'YOUPIN', name: 'YOUPIN' });
  expect(metadataUrl).toBe(textOf('Functions.Metadata.Url').en);
  const path = 'extensions[0].runtimes[0]';
  expect(chinese[`${path}.customFunctions.metadataUrl`]).toBe(textOf('Functions.Metadata.Url').zh);
  const ids = runtime.actions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^Office\./.test(id)).sort()).toEqual(Object.keys(COMMANDS).sort());
  for (const [at, { displayName }] of runtime.actions.entries()) {
    expect(displayName).toMatch(/^[A-Z][a-z]+ /);
    expect(chinese[`${path}.actions[${at}].displayName`]).toMatch(/\p{Script=Han}/u);
  }
});

test('the keys are those of the file for Excels that read no unified manifest', () => {
  const { shortcuts: keys } = JSON.parse(shortcuts()) as {
    shortcuts: { action: string; key: { default: string } }[];
  };
  const [{ shortcuts: unifiedKeys, keyMappingFiles }] = extension.keyboardShortcuts;
  expect(keyMappingFiles).toEqual({ shortcutsUrl: `${release.baseUrl}/${SHORTCUTS_FILE}` });
  expect(unifiedKeys).toEqual(keys.map(({ action, key }) => ({ actionId: action, key })));
});
