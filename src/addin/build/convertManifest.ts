import { Converter } from 'office-addin-manifest-converter/lib/converter';
import { Utilities } from 'office-addin-manifest-converter/lib/utilities';

export interface UnifiedAction {
  readonly id: string;
  readonly type: 'executeFunction' | 'openPage';
  readonly displayName?: string;
}

export interface UnifiedControl {
  readonly id: string;
  readonly label: string;
  readonly actionId: string;
}

export interface UnifiedRuntime {
  readonly id: string;
  readonly lifetime: 'long' | 'short';
  readonly code: { readonly page: string; readonly script?: string };
  readonly actions?: readonly UnifiedAction[];
}

interface Surface {
  readonly controls: readonly UnifiedControl[];
}

export interface UnifiedExtension {
  readonly runtimes: readonly UnifiedRuntime[];
  readonly ribbons: readonly {
    readonly tabs: readonly { readonly groups: readonly Surface[] }[];
  }[];
  readonly contextMenus: readonly { readonly menus: readonly Surface[] }[];
}

/** A unified manifest, as far as it is looked into. */
export interface UnifiedManifest {
  readonly description: { readonly short: string; readonly full: string };
  readonly developer: { readonly name: string };
  readonly extensions: readonly [UnifiedExtension];
}

/** Output of Microsoft's converter: the unified manifest, and its Chinese texts by their paths in it. */
export interface Converted {
  readonly manifest: UnifiedManifest;
  readonly chinese: Readonly<Record<string, string>>;
}

/** Sizes in pixels of a button's pictures; the unified manifest takes no more than these three. */
const ICON_SIZES = [16, 32, 80];

/** The same with as many pictures for a button as a unified manifest may have. */
const fewerIcons = (manifest: object): UnifiedManifest =>
  JSON.parse(JSON.stringify(manifest), (key, value: unknown) =>
    key === 'icons' && Array.isArray(value)
      ? (value as { size: number }[]).filter(({ size }) => ICON_SIZES.includes(size))
      : value,
  ) as UnifiedManifest;

/** Converts an XML manifest with no file and no network. */
export function convertManifest(xml: string): Converted {
  Utilities.setUpOSFAppTelemetry();
  Utilities.setVerbosity(false);
  Utilities.setDownloadImages(false);
  Utilities.setWriteImageUrls(true);
  const converter = new Converter(xml, 'en-US');
  converter.convert();
  return {
    // Declared as text, and an object.
    manifest: fewerIcons(converter.getJSON() as unknown as object),
    chinese: converter.getLocaleBuilder().getLocaleFileResources('zh-cn') as Converted['chinese'],
  };
}
