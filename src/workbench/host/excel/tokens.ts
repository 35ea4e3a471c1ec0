import { typeToken } from '../engine/HostObject';
import type { AutoFilter, BorderEdge, Sheet, Table, Workbook } from '../model';
import type { Region } from './region/Region';

/**
 * Every type of the table with the model's type behind its objects. They live in one file, so that types can
 * point at each other without an import cycle. Parts of the workbook that the model replaces when they
 * change (names, comments, charts, conditional formats) are held by their id.
 */

export const WORKBOOK = typeToken<Workbook>('Workbook');
export const APPLICATION = typeToken<Workbook>('Application');
export const FUNCTIONS = typeToken<Workbook>('Functions');
/** The serial that a function gave. */
export const FUNCTION_RESULT = typeToken<number>('FunctionResult');
export const DOCUMENT_PROPERTIES = typeToken<Workbook>('DocumentProperties');
export const WORKBOOK_PROTECTION = typeToken<Workbook>('WorkbookProtection');

export const WORKSHEETS = typeToken<Workbook>('WorksheetCollection');
export const WORKSHEET = typeToken<Sheet>('Worksheet');
export const WORKSHEET_PROTECTION = typeToken<Sheet>('WorksheetProtection');
export const FREEZE_PANES = typeToken<Sheet>('WorksheetFreezePanes');
export const PAGE_LAYOUT = typeToken<Sheet>('PageLayout');
export const HEADERS_FOOTERS = typeToken<Sheet>('HeaderFooterGroup');
export const HEADER_FOOTER = typeToken<Sheet>('HeaderFooter');
export const PAGE_BREAKS = typeToken<Sheet>('PageBreakCollection');
/** The row before which a page ends. */
export const PAGE_BREAK = typeToken<number>('PageBreak');

export const RANGE = typeToken<Region>('Range');
export const RANGES = typeToken<readonly Region[]>('RangeCollection');
export const RANGE_AREAS = typeToken<Region>('RangeAreas');
export const RANGE_SORT = typeToken<Region>('RangeSort');
export const DATA_VALIDATION = typeToken<Region>('DataValidation');

/** The visible rows of a range, or one of them. */
export interface View {
  readonly region: Region;
  /** Rows and columns of the sheet that are not hidden. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Index among the visible rows when it is one of them. */
  readonly index: number;
}
export const RANGE_VIEW = typeToken<View>('RangeView');
export const RANGE_VIEWS = typeToken<View>('RangeViewCollection');

export const RANGE_FORMAT = typeToken<Region>('RangeFormat');
export const RANGE_FILL = typeToken<Region>('RangeFill');
export const RANGE_FONT = typeToken<Region>('RangeFont');
export const RANGE_BORDERS = typeToken<Region>('RangeBorderCollection');
export const RANGE_BORDER = typeToken<EdgeOf>('RangeBorder');
export const FORMAT_PROTECTION = typeToken<Region>('FormatProtection');

/** One edge of a range. */
export interface EdgeOf {
  readonly region: Region;
  readonly edge: BorderEdge;
}

/** One conditional format: where it was asked for, and its id. */
export interface ConditionalOf {
  readonly sheet: Sheet;
  readonly id: string;
}
export const CONDITIONAL_FORMATS = typeToken<Region>('ConditionalFormatCollection');
export const CONDITIONAL_FORMAT = typeToken<ConditionalOf>('ConditionalFormat');
export const CUSTOM_CONDITIONAL = typeToken<ConditionalOf>('CustomConditionalFormat');
export const CELL_VALUE_CONDITIONAL = typeToken<ConditionalOf>('CellValueConditionalFormat');
export const TEXT_CONDITIONAL = typeToken<ConditionalOf>('TextConditionalFormat');
export const CONDITIONAL_RULE = typeToken<ConditionalOf>('ConditionalFormatRule');
export const CONDITIONAL_RANGE_FORMAT = typeToken<ConditionalOf>('ConditionalRangeFormat');
export const CONDITIONAL_FILL = typeToken<ConditionalOf>('ConditionalRangeFill');
export const CONDITIONAL_FONT = typeToken<ConditionalOf>('ConditionalRangeFont');

/** Tables of the workbook, or of one sheet. */
export interface Scope {
  readonly workbook: Workbook;
  readonly sheet?: Sheet;
}
export const TABLES = typeToken<Scope>('TableCollection');
export const SCOPED_TABLES = typeToken<readonly Table[]>('TableScopedCollection');
export const TABLE = typeToken<Table>('Table');
export const TABLE_COLUMNS = typeToken<Table>('TableColumnCollection');
export const TABLE_COLUMN = typeToken<ColumnOf>('TableColumn');
export const TABLE_ROWS = typeToken<Table>('TableRowCollection');
export const TABLE_ROW = typeToken<RowOf>('TableRow');
export const TABLE_SORT = typeToken<Table>('TableSort');

export interface ColumnOf {
  readonly table: Table;
  readonly id: number;
}
export interface RowOf {
  readonly table: Table;
  readonly index: number;
}

/** The filter of a sheet or of a table. */
export interface FilterOf {
  readonly sheet: Sheet;
  readonly filter: AutoFilter;
}
export const AUTO_FILTER = typeToken<FilterOf>('AutoFilter');
export const FILTER = typeToken<ColumnOf>('Filter');

export const NAMES = typeToken<Scope>('NamedItemCollection');
export const NAME = typeToken<PartOf>('NamedItem');

/** A part of the workbook by its id. */
export interface PartOf {
  readonly workbook: Workbook;
  readonly id: string;
}
export const NOTES = typeToken<Scope>('NoteCollection');
export const NOTE = typeToken<PartOf>('Note');
export const COMMENTS = typeToken<Scope>('CommentCollection');
export const COMMENT = typeToken<PartOf>('Comment');
export const COMMENT_REPLIES = typeToken<PartOf>('CommentReplyCollection');
export const COMMENT_REPLY = typeToken<ReplyOf>('CommentReply');
export interface ReplyOf extends PartOf {
  readonly replyId: string;
}

export const CUSTOM_XML_PARTS = typeToken<Workbook>('CustomXmlPartCollection');
export const SCOPED_XML_PARTS = typeToken<XmlParts>('CustomXmlPartScopedCollection');
export const CUSTOM_XML_PART = typeToken<PartOf>('CustomXmlPart');
/** The parts of one namespace. */
export interface XmlParts {
  readonly workbook: Workbook;
  readonly namespaceUri: string;
}

export const SETTINGS = typeToken<Workbook>('SettingCollection');
export const SETTING = typeToken<PartOf>('Setting');

/** A chart, by its id. */
export interface ChartOf {
  readonly sheet: Sheet;
  readonly id: string;
}
export const CHARTS = typeToken<Sheet>('ChartCollection');
export const CHART = typeToken<ChartOf>('Chart');
export const CHART_TITLE = typeToken<ChartOf>('ChartTitle');
export const CHART_TITLE_FORMAT = typeToken<ChartOf>('ChartTitleFormat');
export const CHART_FONT = typeToken<ChartOf>('ChartFont');
export const CHART_LEGEND = typeToken<ChartOf>('ChartLegend');
export const CHART_DATA_LABELS = typeToken<ChartOf>('ChartDataLabels');
export const CHART_AXES = typeToken<ChartOf>('ChartAxes');
export const CHART_AXIS = typeToken<AxisOf>('ChartAxis');
export const CHART_AXIS_TITLE = typeToken<AxisOf>('ChartAxisTitle');
export const CHART_GRIDLINES = typeToken<GridlinesOf>('ChartGridlines');
export const CHART_SERIES_LIST = typeToken<ChartOf>('ChartSeriesCollection');
export const CHART_SERIES = typeToken<SeriesOf>('ChartSeries');
export const CHART_SERIES_FORMAT = typeToken<SeriesOf>('ChartSeriesFormat');
export const CHART_FILL = typeToken<SeriesOf>('ChartFill');

export interface AxisOf extends ChartOf {
  readonly axis: 'categoryAxis' | 'valueAxis' | 'seriesAxis';
}
export interface GridlinesOf extends AxisOf {
  readonly lines: 'majorGridlines' | 'minorGridlines';
}
export interface SeriesOf extends ChartOf {
  readonly index: number;
}
