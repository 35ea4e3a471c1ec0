import type { Lang } from '../../strings';

export interface Theme {
  readonly isDark: boolean;
  /** Colours as `#RRGGBB`; absent where the host names none (OfficeDev/office-js#6134). */
  readonly background?: string;
  readonly foreground?: string;
}

/** What the Excel that runs us can do; asked once. */
export interface Capabilities {
  /** Highest minor version of ExcelApi 1.x that Excel and its client know: 15 for ExcelApi 1.15. */
  readonly apiLevel: number;
  /** Merged areas can be asked for (ExcelApi 1.13). */
  readonly hasMergedAreas: boolean;
  /** Threaded comments (ExcelApi 1.10). */
  readonly hasComments: boolean;
  /** Notes, the yellow ones (ExcelApi 1.18). */
  readonly hasNotes: boolean;
  /** What an add-in writes can be undone; before, it made Excel forget what could be (ExcelApi 1.19). */
  readonly keepsUndo: boolean;
  /** A run can be undone in one go (ExcelApi 1.20). */
  readonly hasUndoGroups: boolean;
  readonly hasCustomFunctions: boolean;
  readonly hasSharedRuntime: boolean;
  readonly platform: 'windows' | 'mac' | 'web' | 'ipad' | 'other';
  /** The language of Excel's interface. */
  readonly lang: Lang;
  readonly theme: Theme;
}
