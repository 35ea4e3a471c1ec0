import { text } from '../../strings';
import { convertManifest, type UnifiedAction, type UnifiedExtension } from './convertManifest';
import { manifestTexts, type ManifestText } from './manifestTexts';
import { KEYS, SHORTCUTS_FILE } from './shortcuts';
import { pageUrl } from './pages';
import type { Release } from './release';

/** Folder of the app package, below the build's own. */
export const PACKAGE_FOLDER = 'unified';

/** The first version of the schema with everything that the manifest needs. */
const VERSION = '1.25';
const SCHEMA = `https://developer.microsoft.com/json-schemas/teams/v${VERSION}/MicrosoftTeams`;

/** The blue of the product's picture. */
const ACCENT = '#0f6cbd';

const EXTENSION = 'extensions[0]';

/** Names of actions: those of their buttons, in both languages. */
function buttonNames(
  extension: UnifiedExtension,
  chinese: Readonly<Record<string, string>>,
): Map<string, ManifestText> {
  const groups = extension.ribbons.flatMap(({ tabs }, ribbon) =>
    tabs.flatMap((tab, at) =>
      tab.groups.map((group, index) => ({
        path: `ribbons[${ribbon}].tabs[${at}].groups[${index}]`,
        ...group,
      })),
    ),
  );
  const menus = extension.contextMenus.flatMap((menu, at) =>
    menu.menus.map((each, index) => ({ path: `contextMenus[${at}].menus[${index}]`, ...each })),
  );
  return new Map(
    [...groups, ...menus].flatMap(({ path, controls }) =>
      controls.map(({ actionId, label }, at) => {
        const zh = chinese[`${EXTENSION}.${path}.controls[${at}].label`] ?? label;
        return [actionId, { en: label, zh }] as const;
      }),
    ),
  );
}

/** Actions with their names: those of buttons, then those that only keys run. */
function namedActions(
  extension: UnifiedExtension,
  chinese: Readonly<Record<string, string>>,
): { readonly action: UnifiedAction; readonly zh: string }[] {
  const names = buttonNames(extension, chinese);
  const ofButtons = extension.runtimes.flatMap(({ actions = [] }) =>
    actions.map((action) => {
      const { en, zh } = names.get(action.id) ?? { en: action.id, zh: action.id };
      return { action: { ...action, displayName: en }, zh };
    }),
  );
  const ofKeys = KEYS.filter(([command]) => !names.has(command)).map(([id]) => {
    const action = { id, type: 'executeFunction', displayName: text('en', `key.${id}`) } as const;
    return { action, zh: text('zh', `key.${id}`) };
  });
  return [...ofButtons, ...ofKeys];
}

type NamedAction = ReturnType<typeof namedActions>[number];

/** The page that buttons, functions and pane share. */
function sharedRuntime(
  { runtimes: [runtime] }: UnifiedExtension,
  textOf: (id: string) => ManifestText,
  actions: readonly NamedAction[],
): object {
  const namespace = textOf('Functions.Namespace').en;
  return {
    ...runtime,
    code: { page: textOf('Taskpane.Url').en, script: textOf('Functions.Script.Url').en },
    lifetime: 'long',
    actions: actions.map(({ action }) => action),
    customFunctions: {
      namespace: { id: namespace, name: namespace },
      allowCustomDataForDataTypeAny: true,
      metadataUrl: textOf('Functions.Metadata.Url').en,
    },
  };
}

const keyboardShortcuts = ({ baseUrl }: Release): object[] => [
  {
    shortcuts: KEYS.map(([actionId, key]) => ({ key: { default: key }, actionId })),
    keyMappingFiles: { shortcutsUrl: `${baseUrl}/${SHORTCUTS_FILE}` },
  },
];

/** Chinese texts by their paths in the manifest. */
function chineseTexts(
  converted: Readonly<Record<string, string>>,
  textOf: (id: string) => ManifestText,
  actions: readonly NamedAction[],
): Record<string, string> {
  const kept = Object.entries(converted).filter(([path]) => !path.includes('.runtimes['));
  const start = `${EXTENSION}.getStartedMessages[0]`;
  const runtime = `${EXTENSION}.runtimes[0]`;
  return {
    ...Object.fromEntries(kept),
    $schema: `${SCHEMA}.Localization.schema.json`,
    'description.short': text('zh', 'page.short'),
    [`${start}.title`]: textOf('Start.Title').zh,
    [`${start}.description`]: textOf('Start.Text').zh,
    [`${start}.learnMoreUrl`]: textOf('Help.Url').zh,
    [`${runtime}.customFunctions.metadataUrl`]: textOf('Functions.Metadata.Url').zh,
    ...Object.fromEntries(
      actions.map(({ zh }, at) => [`${runtime}.actions[${at}].displayName`, zh]),
    ),
  };
}

/**
 * The files of an app package, by name: the unified manifest and its Chinese texts, made of the XML manifest by
 * Microsoft's converter. What the converter leaves out or gets wrong is amended: it knows no functions and no keys,
 * splits the shared runtime in two, takes a menu of cells for one of text, and has one address for all pages.
 *
 * @param xml the manifest of the same release
 */
export function unifiedManifest(xml: string, release: Release): Record<string, string> {
  const { manifest, chinese } = convertManifest(xml);
  const textOf = manifestTexts(xml);
  const [extension] = manifest.extensions;
  const actions = namedActions(extension, chinese);
  const contextMenus = extension.contextMenus.map((menu) => ({
    ...menu,
    menus: menu.menus.map((each) => ({ ...each, entryPoint: 'cell' })),
  }));
  const runtimes = [sharedRuntime(extension, textOf, actions)];
  const unified = {
    ...manifest,
    $schema: `${SCHEMA}.schema.json`,
    manifestVersion: VERSION,
    developer: {
      name: manifest.developer.name,
      websiteUrl: pageUrl(release, 'support', 'en'),
      privacyUrl: pageUrl(release, 'privacy', 'en'),
      termsOfUseUrl: pageUrl(release, 'terms', 'en'),
    },
    description: { ...manifest.description, short: text('en', 'page.short') },
    icons: { outline: 'outline.png', color: 'color.png' },
    accentColor: ACCENT,
    extensions: [
      { ...extension, runtimes, contextMenus, keyboardShortcuts: keyboardShortcuts(release) },
    ],
  };
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  return {
    [`${PACKAGE_FOLDER}/manifest.json`]: json(unified),
    [`${PACKAGE_FOLDER}/zh-cn.json`]: json(chineseTexts(chinese, textOf, actions)),
  };
}
