import type { Lang } from '../../strings';
import { readTheme } from './readTheme';
import type { Capabilities } from './types';

/** Beyond the newest level that there is, so that it need not be kept up to date. */
const HIGHEST_LEVEL = 40;

/** Where the client of the npm package ends, which a page may serve itself; Microsoft's CDN has the newest. */
const PACKAGE_LEVEL = 15;

const KNOWN = new WeakMap<object, Capabilities>();

function apiLevelOf({ requirements }: Office.Context): number {
  for (let minor = HIGHEST_LEVEL; minor > 0; minor--) {
    if (requirements.isSetSupported('ExcelApi', `1.${minor}`)) return minor;
  }
  return 0;
}

/** The level of the client: whether it has notes tells which of both it is. */
const clientLevel = (): number =>
  'notes' in Excel.Workbook.prototype ? HIGHEST_LEVEL : PACKAGE_LEVEL;

function platformOf({ platform }: Office.Context): Capabilities['platform'] {
  // The host writes `PC`, `OfficeOnline`, `Mac`, `iOS`, `Universal`.
  const name = String(platform);
  if (name === 'PC') return 'windows';
  if (name === 'OfficeOnline') return 'web';
  if (name === 'Mac') return 'mac';
  return name === 'iOS' ? 'ipad' : 'other';
}

const langOf = (displayLanguage: string): Lang => (/^zh\b/i.test(displayLanguage) ? 'zh' : 'en');

function ask(context: Office.Context): Capabilities {
  const { requirements } = context;
  const hostLevel = apiLevelOf(context);
  const apiLevel = Math.min(hostLevel, clientLevel());
  return {
    apiLevel,
    hasMergedAreas: apiLevel >= 13,
    hasComments: apiLevel >= 10,
    hasNotes: apiLevel >= 18,
    keepsUndo: hostLevel >= 19,
    hasUndoGroups: apiLevel >= 20,
    hasCustomFunctions: requirements.isSetSupported('CustomFunctionsRuntime', '1.3'),
    hasSharedRuntime: requirements.isSetSupported('SharedRuntime', '1.1'),
    platform: platformOf(context),
    lang: langOf(context.displayLanguage),
    theme: readTheme(context.officeTheme),
  };
}

/** What this Excel can do. Asked once, after `Office.onReady`. */
export function capabilities(): Capabilities {
  const { context } = Office;
  const known = KNOWN.get(context) ?? ask(context);
  KNOWN.set(context, known);
  return known;
}
