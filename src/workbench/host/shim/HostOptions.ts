import { type BehaviourId, type ExcelName, PROFILES, ExcelBehaviours } from '../behaviours';
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
  /** ExcelApi level in place of the profile's, '1.15' at most: the package's client ends there. */
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

/** The newest level that the package's client knows. */
export const NEWEST_LEVEL = '1.15';

const LIGHT_THEME: OfficeThemeColors = {
  bodyBackgroundColor: '#ffffff',
  bodyForegroundColor: '#000000',
  controlBackgroundColor: '#ffffff',
  controlForegroundColor: '#000000',
};

/** The options with nothing left open. */
export interface HostIdentity {
  readonly behaviours: ExcelBehaviours;
  readonly apiLevel: Since;
  readonly locale: string;
  readonly contentLocale: string;
  readonly theme: OfficeThemeColors;
  readonly documentName: string;
  /** Requirement sets with the version up to which each is supported. */
  readonly sets: Readonly<Record<string, string>>;
}

/** @throws RangeError for a level that the client does not know */
export function hostIdentity(options: HostOptions): HostIdentity {
  const { excel = 'windows', locale = 'en-US' } = options;
  const apiLevel = options.apiLevel ?? known(PROFILES[excel].apiLevel);
  if (minor(apiLevel) > minor(NEWEST_LEVEL))
    throw new RangeError(`The client of office.js ends at ExcelApi ${NEWEST_LEVEL}.`);
  return {
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

/** A level, or the newest that the client knows. */
function known(level: Since): Since {
  return minor(level) > minor(NEWEST_LEVEL) ? NEWEST_LEVEL : level;
}

function minor(level: Since): number {
  return Number(level.slice(2));
}
