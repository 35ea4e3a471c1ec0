import { cliZh } from './zh/cli';
import { excelZh } from './zh/excel';
import { explainZh } from './zh/explain';
import { functionsZh } from './zh/functions';
import { helpZh } from './zh/help';
import { marksZh } from './zh/marks';
import { pagesZh } from './zh/pages';
import { paneZh } from './zh/pane';
import { paneRowZh } from './zh/paneRow';
import { paneRulesZh } from './zh/paneRules';
import { paneTodayZh } from './zh/paneToday';
import { partnersZh } from './zh/partners';
import { problemsZh } from './zh/problems';
import { reportZh } from './zh/report';
import { reportSheetZh } from './zh/reportSheet';
import { usageZh } from './zh/usage';

/** Chinese texts of the interface. */
export const zh = {
  ...reportZh,
  ...explainZh,
  ...problemsZh,
  ...marksZh,
  ...helpZh,
  ...pagesZh,
  ...reportSheetZh,
  ...cliZh,
  ...usageZh,
  ...excelZh,
  ...functionsZh,
  ...paneRowZh,
  ...paneRulesZh,
  ...paneTodayZh,
  ...paneZh,
  ...partnersZh,
} as const;
