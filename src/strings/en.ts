import { cliEn } from './en/cli';
import { excelEn } from './en/excel';
import { explainEn } from './en/explain';
import { functionsEn } from './en/functions';
import { helpEn } from './en/help';
import { marksEn } from './en/marks';
import { pagesEn } from './en/pages';
import { paneEn } from './en/pane';
import { paneRowEn } from './en/paneRow';
import { paneRulesEn } from './en/paneRules';
import { paneTodayEn } from './en/paneToday';
import { partnersEn } from './en/partners';
import { problemsEn } from './en/problems';
import { reportEn } from './en/report';
import { reportSheetEn } from './en/reportSheet';
import { usageEn } from './en/usage';
import type { zh } from './zh';

/** English texts of the interface; a plural is written `{n|row|rows}`. */
export const en = {
  ...reportEn,
  ...explainEn,
  ...problemsEn,
  ...marksEn,
  ...helpEn,
  ...pagesEn,
  ...reportSheetEn,
  ...cliEn,
  ...usageEn,
  ...excelEn,
  ...functionsEn,
  ...paneRowEn,
  ...paneRulesEn,
  ...paneTodayEn,
  ...paneEn,
  ...partnersEn,
} as const satisfies Readonly<Record<keyof typeof zh, string>>;
