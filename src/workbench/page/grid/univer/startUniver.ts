import { LocaleType, LogLevel, mergeLocales, ThemeService, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import coreChinese from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteEnglish from '@univerjs/preset-sheets-note/locales/en-US';
import noteChinese from '@univerjs/preset-sheets-note/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import { stringsFor } from '../../../strings';
import type { GridLook } from '../GridView';

/** Features that the model lacks, by Univer's names. */
const WITHHELD = Object.fromEntries(
  [
    'sheet.contextMenu.permission',
    'sheet.command.add-range-protection-from-toolbar',
    'sheet.command.add-range-protection-from-sheet-bar',
    'sheet.command.delete-worksheet-protection-from-sheet-bar',
    'sheet.command.change-sheet-protection-from-sheet-bar',
    'sheet.command.view-sheet-permission-from-sheet-bar',
  ].map((id) => [id, { hidden: true }]),
);

/** Excel's green, from light to dark, where Univer has its blue. */
const GREENS = {
  50: '#e9f5ee',
  100: '#c8e6d5',
  200: '#9fd4b7',
  300: '#6ccb93',
  400: '#3aa76d',
  500: '#21935a',
  600: '#107c41',
  700: '#0e6c38',
  800: '#0b5a2f',
  900: '#08452a',
};

/** Univer in an element of the page, which shows no workbook yet. */
export function startUniver(
  container: HTMLElement,
  look: GridLook,
): { univer: Univer; univerAPI: FUniver } {
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    darkMode: look.theme === 'dark',
    locale: localeOf(look),
    locales: {
      [LocaleType.EN_US]: mergeLocales(coreEnglish, noteEnglish, ownWords('en-US', coreEnglish)),
      [LocaleType.ZH_CN]: mergeLocales(coreChinese, noteChinese, ownWords('zh-CN', coreChinese)),
    },
  });
  const themes = univer.__getInjector().get(ThemeService);
  themes.setTheme({ ...themes.getCurrentTheme(), primary: GREENS });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: true,
      ribbonType: 'classic',
      footer: { menus: false },
      contextMenu: true,
      menu: WITHHELD,
      formulaBar: true,
      disableAutoFocus: true,
      // The model calculates.
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    }),
    UniverSheetsNotePreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    const [constructor, options] = Array.isArray(plugin) ? plugin : [plugin];
    univer.registerPlugin(constructor, options);
  }
  return { univer, univerAPI: FUniver.newAPI(univer) };
}

/** Univer's word for a language. */
export function localeOf({ locale }: GridLook): LocaleType {
  return locale.startsWith('zh') ? LocaleType.ZH_CN : LocaleType.EN_US;
}

/** Univer's words for its ribbon, and more. */
interface UniverWords {
  readonly ui: { readonly ribbon: Readonly<Record<string, string>> };
}

/** Texts of the workbench's own menus by key, and Excel's terms in place of Univer's. */
function ownWords(
  locale: string,
  words: object,
): Record<'workbench' | 'ui', Record<string, unknown>> {
  const { ui } = words as UniverWords;
  const { sortUp, sortDown, filterByCell, showAllRows, home } = stringsFor(locale).page;
  return {
    workbench: { sortUp, sortDown, filterByCell, showAllRows },
    ui: { ...ui, ribbon: { ...ui.ribbon, start: home } },
  };
}
