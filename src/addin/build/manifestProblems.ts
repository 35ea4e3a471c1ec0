import { readFileSync } from 'node:fs';
import { OfficeAddinManifest, type ManifestInfo } from 'office-addin-manifest';
import { DEVELOPMENT_URL } from './manifestFor';
import { elementsOf, manifestTree, type ManifestElement } from './manifestTree';

/** Inputs of the check besides the manifest. */
export interface ManifestContext {
  /** Where the add-in will be served from; no other address may be the development one. */
  readonly baseUrl: string;
  /** Width and height in pixels of a picture, by its path below the base URL; undefined where there is none. */
  imageSize(path: string): { readonly width: number; readonly height: number } | undefined;
  /** Names that the ribbon's buttons can run. */
  readonly commands: readonly string[];
}

/** The oldest requirement sets that the product needs (docs/excel.md). */
const REQUIREMENTS: Readonly<Record<string, string>> = {
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
  ExcelApi: '1.9',
};

/** Values of the head in any release. */
const HEAD = {
  defaultLocale: 'en-US',
  hosts: 'Workbook',
  permissions: 'ReadWriteDocument',
} as const;

/** Office shows buttons in these sizes at every zoom of the screen; it insists on 16, 32 and 80. */
const ICON_SIZES = ['16', '20', '24', '32', '40', '48', '64', '80'];

/** Longest texts and resource ids that Office takes, in characters. */
const LONGEST = { id: 32, ShortStrings: 125, LongStrings: 250, Description: 250 } as const;

const named = (all: readonly ManifestElement[], name: string) =>
  all.filter((element) => element.name === name);

const urlsIn = (all: readonly ManifestElement[]): string[] =>
  all.flatMap(({ attributes }) =>
    [attributes['DefaultValue'], attributes['Value'], attributes['Url']].flatMap((value) =>
      value !== undefined && /^[a-z]+:\/\//i.test(value) ? [value] : [],
    ),
  );

function urlProblems(all: readonly ManifestElement[], { baseUrl }: ManifestContext): string[] {
  return urlsIn(all).flatMap((url) => {
    if (!url.startsWith('https://')) return [`${url}: not https`];
    return url.startsWith(`${baseUrl}/`) ? [] : [`${url}: not below ${baseUrl}`];
  });
}

function resourceProblems(all: readonly ManifestElement[]): string[] {
  const ids = all.flatMap(({ name, attributes }) =>
    name.startsWith('bt:') ? (attributes['id'] ?? []) : [],
  );
  const wanted = all.flatMap(({ attributes }) => attributes['resid'] ?? []);
  return [
    ...ids.flatMap((id, at) => (ids.indexOf(id) === at ? [] : [`resource ${id}: defined twice`])),
    ...ids.flatMap((id) =>
      id.length > LONGEST.id ? [`resource ${id}: longer than ${LONGEST.id}`] : [],
    ),
    ...wanted.flatMap((id) => (ids.includes(id) ? [] : [`resid ${id}: no such resource`])),
    ...ids.flatMap((id) => (wanted.includes(id) ? [] : [`resource ${id}: used by nobody`])),
  ];
}

function textProblems(all: readonly ManifestElement[]): string[] {
  const limited = (['ShortStrings', 'LongStrings'] as const).flatMap((kind) =>
    named(all, `bt:${kind}`).flatMap(({ children }) =>
      children.map((element) => ({ element, longest: LONGEST[kind] })),
    ),
  );
  const description = named(all, 'Description')
    .filter(({ attributes }) => attributes['DefaultValue'] !== undefined)
    .map((element) => ({ element, longest: LONGEST.Description }));
  return [...limited, ...description].flatMap(({ element, longest }) => {
    const id = element.attributes['id'] ?? element.name;
    const texts = [element, ...element.children].map(
      ({ attributes }) => attributes['DefaultValue'] ?? attributes['Value'] ?? '',
    );
    const chinese = element.children.some(({ attributes }) => attributes['Locale'] === 'zh-CN');
    return [
      ...texts.flatMap((text) => (text.length > longest ? [`${id}: longer than ${longest}`] : [])),
      ...(chinese || id === 'Functions.Namespace' ? [] : [`${id}: no Chinese text`]),
    ];
  });
}

function iconProblems(
  info: ManifestInfo,
  all: readonly ManifestElement[],
  context: ManifestContext,
): string[] {
  const images = new Map(
    named(all, 'bt:Image').flatMap(({ attributes }) =>
      attributes['id'] === undefined
        ? []
        : [[attributes['id'], attributes['DefaultValue'] ?? ''] as const],
    ),
  );
  const pathOf = (url: string) => url.slice(context.baseUrl.length + 1);
  const wrongSize = (url: string, size: string) => {
    const found = context.imageSize(pathOf(url));
    if (!found) return [`${url}: no such picture`];
    const right = found.width === Number(size) && found.height === Number(size);
    return right ? [] : [`${url}: ${found.width} × ${found.height}, not ${size} × ${size}`];
  };
  const buttons = named(all, 'Icon').flatMap(({ children }) => {
    const sizes = children.map(({ attributes }) => attributes['size'] ?? '');
    return [
      ...ICON_SIZES.flatMap((size) => (sizes.includes(size) ? [] : [`icon: no size ${size}`])),
      ...children.flatMap(({ attributes }) =>
        wrongSize(images.get(attributes['resid'] ?? '') ?? '', attributes['size'] ?? ''),
      ),
    ];
  });
  return [
    ...buttons,
    ...wrongSize(info.iconUrl ?? '', '32'),
    ...wrongSize(info.highResolutionIconUrl ?? '', '64'),
  ];
}

function requirementProblems(all: readonly ManifestElement[]): string[] {
  const sets = new Map(
    named(all, 'Set').map(({ attributes }) => [attributes['Name'], attributes['MinVersion']]),
  );
  return Object.entries(REQUIREMENTS).flatMap(([name, version]) =>
    sets.get(name) === version ? [] : [`requirement ${name}: not ${version}`],
  );
}

function headProblems(info: ManifestInfo): string[] {
  const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
  const asked = (['defaultLocale', 'hosts', 'permissions'] as const).flatMap((key) =>
    String(info[key]) === HEAD[key] ? [] : [`${key}: not ${HEAD[key]}`],
  );
  return [
    ...(guid.test(info.id ?? '') ? [] : ['Id: not a GUID']),
    ...(/^[1-9]\d*(\.\d+){3}$/.test(info.version ?? '')
      ? []
      : ['Version: not four numbers from 1.0']),
    ...(info.providerName === info.displayName ? ['ProviderName: the name of the product'] : []),
    ...asked,
  ];
}

function commandProblems(all: readonly ManifestElement[], { commands }: ManifestContext): string[] {
  return named(all, 'FunctionName').flatMap(({ text }) =>
    commands.includes(text) ? [] : [`FunctionName ${text}: no such command`],
  );
}

/**
 * Faults of a manifest that show without a network; empty if there are none. The head
 * is read by Microsoft's library, whose own validator (`npm run validate`) asks more, but sends the manifest
 * to a service.
 *
 * @param file path of the manifest, an .xml file
 */
export async function manifestProblems(file: string, context: ManifestContext): Promise<string[]> {
  const xml = readFileSync(file, 'utf8');
  const root = manifestTree(xml);
  if (typeof root === 'string') return [root];
  const info = await OfficeAddinManifest.readManifestFile(file);
  const all = elementsOf(root);
  const developing = context.baseUrl === DEVELOPMENT_URL || !xml.includes('localhost');
  return [
    ...(developing ? [] : ['a development address is left']),
    ...headProblems(info),
    ...requirementProblems(all),
    ...urlProblems(all, context),
    ...resourceProblems(all),
    ...textProblems(all),
    ...iconProblems(info, all, context),
    ...commandProblems(all, context),
  ];
}
