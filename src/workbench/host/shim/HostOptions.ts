import {
  type BehaviourId,
  type ExcelName,
  type Profile,
  PROFILES,
  ExcelBehaviours,
} from '../behaviours';
import type { Since } from '../engine/types';
import type { HostLimits } from '../limits/HostLimits';

/** Colours as `#rrggbb`. */
export interface OfficeThemeColors {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

/** Which Excel the host pretends to be. Everything has a default. */
export interface HostOptions {
  /** `windows` unless given. */
  readonly excel?: ExcelName;
  /** Behaviours that are switched, whatever the profile of the Excel says. */
  readonly behaviours?: Partial<Readonly<Record<BehaviourId, boolean>>>;
  /** ExcelApi level in place of the profile's. */
  readonly apiLevel?: Since;
  /** Display language, for example 'zh-CN'; 'en-US' by default. */
  readonly locale?: string;
  /** Language of the content; the display language by default. */
  readonly contentLocale?: string;
  readonly theme?: OfficeThemeColors;
  /** Other requirement sets than the default; undefined takes a set away. */
  readonly requirementSets?: Readonly<Record<string, string | undefined>>;
  readonly documentName?: string;
  readonly limits?: Partial<HostLimits>;
}

const LIGHT_THEME: OfficeThemeColors = {
  bodyBackgroundColor: '#ffffff',
  bodyForegroundColor: '#000000',
  controlBackgroundColor: '#ffffff',
  controlForegroundColor: '#000000',
};

/** The options with nothing left open. */
export interface HostIdentity {
  readonly profile: Profile;
  readonly behaviours: ExcelBehaviours;
  readonly apiLevel: Since;
  readonly locale: string;
  readonly contentLocale: string;
  readonly theme: OfficeThemeColors;
  readonly documentName: string;
  /** Requirement sets with the version up to which each is supported. */
  readonly sets: Readonly<Record<string, string>>;
}

export function hostIdentity(options: HostOptions): HostIdentity {
  const { excel = 'windows', locale = 'en-US' } = options;
  const profile = PROFILES[excel];
  const apiLevel = options.apiLevel ?? profile.apiLevel;
  return {
    profile,
    behaviours: new ExcelBehaviours(excel, options.behaviours),
    apiLevel,
    locale,
    contentLocale: options.contentLocale ?? locale,
    theme: options.theme ?? LIGHT_THEME,
    documentName: options.documentName ?? 'Book1.xlsx',
    sets: supportedSets(apiLevel, options.requirementSets ?? {}),
  };
}

function supportedSets(
  apiLevel: Since,
  changes: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const sets: Record<string, string | undefined> = {
    ExcelApi: apiLevel,
    // What the package's client asks for in place of ExcelApi 1.17, in which its members came out.
    ExcelApiOnline: Number(apiLevel.slice(2)) < 17 ? undefined : '1.1',
    SharedRuntime: '1.2',
    CustomFunctionsRuntime: '1.4',
    // What the client of custom functions asks of the host itself.
    CustomFunctions: '1.9',
    DelayForCellEdit: '1.1',
    DialogApi: '1.2',
    RibbonApi: '1.1',
    RichApiRuntime: '1.2',
    Settings: '1.1',
    AddInCommands: '1.3',
    OpenBrowserWindowApi: '1.1',
    ...changes,
  };
  const kept = Object.entries(sets).filter((entry) => entry[1] !== undefined);
  return Object.fromEntries(kept) as Record<string, string>;
}
