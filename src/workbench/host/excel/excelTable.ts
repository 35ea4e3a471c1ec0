import type { HostTable } from '../engine/types';
import type { Workbook } from '../model';
import {
  chartAxesType,
  chartAxisTitleType,
  chartAxisType,
  chartGridlinesType,
} from './charts/ChartAxis';
import { chartDataLabelsType, chartLegendType, chartsType, chartType } from './charts/Chart';
import { chartFontType, chartTitleFormatType, chartTitleType } from './charts/ChartTitle';
import {
  chartFillType,
  chartSeriesFormatType,
  chartSeriesListType,
  chartSeriesType,
} from './charts/ChartSeries';
import { conditionalFormatsType, conditionalFormatType } from './conditional/ConditionalFormat';
import {
  conditionalFillType,
  conditionalFontType,
  conditionalRangeFormatType,
} from './conditional/conditionalLooks';
import {
  cellValueConditionalType,
  conditionalRuleType,
  customConditionalType,
  textConditionalType,
} from './conditional/conditionalRules';
import { autoFilterType } from './filter/AutoFilter';
import { filterType } from './filter/Filter';
import {
  formatProtectionType,
  rangeBordersType,
  rangeBorderType,
  rangeFillType,
  rangeFontType,
  rangeFormatType,
} from './format/RangeFormat';
import { commentRepliesType, commentReplyType, commentsType, commentType } from './parts/Comment';
import { customXmlPartsType, customXmlPartType, scopedXmlPartsType } from './parts/CustomXmlPart';
import { namesType, nameType } from './parts/NamedItem';
import { notesType, noteType } from './parts/Note';
import { settingsType, settingType } from './parts/Setting';
import { dataValidationType } from './range/DataValidation';
import { rangeType } from './range/Range';
import { rangeAreasType, rangesType } from './range/RangeAreas';
import { rangeSortType } from './range/RangeSort';
import { rangeViewsType, rangeViewType } from './range/RangeView';
import { scopedTablesType, tablesType, tableType } from './table/Table';
import { tableColumnsType, tableColumnType } from './table/TableColumn';
import { tableRowsType, tableRowType } from './table/TableRow';
import { tableSortType } from './table/TableSort';
import { WORKBOOK } from './tokens';
import { functionResultType, functionsType } from './workbook/Functions';
import {
  applicationType,
  documentPropertiesType,
  workbookProtectionType,
  workbookType,
} from './workbook/Workbook';
import {
  headerFooterType,
  headersFootersType,
  pageBreaksType,
  pageBreakType,
  pageLayoutType,
} from './worksheet/PageLayout';
import { freezePanesType } from './worksheet/WorksheetFreezePanes';
import { worksheetProtectionType } from './worksheet/WorksheetProtection';
import { worksheetsType } from './worksheet/WorksheetCollection';
import { worksheetType } from './worksheet/Worksheet';

/** Every type of Excel that the host knows; any other is `ApiNotFound`. */
export const EXCEL_TYPES: HostTable['types'] = [
  workbookType,
  applicationType,
  documentPropertiesType,
  workbookProtectionType,
  functionsType,
  functionResultType,
  worksheetsType,
  worksheetType,
  worksheetProtectionType,
  freezePanesType,
  pageLayoutType,
  headersFootersType,
  headerFooterType,
  pageBreaksType,
  pageBreakType,
  rangeType,
  rangesType,
  rangeAreasType,
  rangeViewType,
  rangeViewsType,
  rangeSortType,
  dataValidationType,
  rangeFormatType,
  rangeFillType,
  rangeFontType,
  rangeBordersType,
  rangeBorderType,
  formatProtectionType,
  conditionalFormatsType,
  conditionalFormatType,
  customConditionalType,
  cellValueConditionalType,
  textConditionalType,
  conditionalRuleType,
  conditionalRangeFormatType,
  conditionalFillType,
  conditionalFontType,
  tablesType,
  scopedTablesType,
  tableType,
  tableColumnsType,
  tableColumnType,
  tableRowsType,
  tableRowType,
  tableSortType,
  autoFilterType,
  filterType,
  namesType,
  nameType,
  commentsType,
  commentType,
  commentRepliesType,
  commentReplyType,
  notesType,
  noteType,
  customXmlPartsType,
  scopedXmlPartsType,
  customXmlPartType,
  settingsType,
  settingType,
  chartsType,
  chartType,
  chartTitleType,
  chartTitleFormatType,
  chartFontType,
  chartLegendType,
  chartDataLabelsType,
  chartAxesType,
  chartAxisType,
  chartAxisTitleType,
  chartGridlinesType,
  chartSeriesListType,
  chartSeriesType,
  chartSeriesFormatType,
  chartFillType,
];

/** The table of Excel's types over a workbook. */
export function excelTable(workbook: Workbook): HostTable {
  return { types: EXCEL_TYPES, root: () => WORKBOOK.of(workbook) };
}
