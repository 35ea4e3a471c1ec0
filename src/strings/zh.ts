import { cliZh } from './zh/cli';
import { excelZh } from './zh/excel';
import { explainZh } from './zh/explain';
import { problemsZh } from './zh/problems';
import { reportZh } from './zh/report';
import { usageZh } from './zh/usage';

/** Chinese texts of the interface. */
export const zh = {
  ...reportZh,
  ...explainZh,
  ...problemsZh,
  ...cliZh,
  ...usageZh,
  ...excelZh,
} as const;
