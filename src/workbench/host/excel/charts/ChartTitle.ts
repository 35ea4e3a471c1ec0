import { excelType, leadsTo } from '../define/excelType';
import { asFlag, asText } from '../define/values';
import { CHART_FONT, CHART_TITLE, CHART_TITLE_FORMAT, type ChartOf } from '../tokens';
import { extra, property } from './chartOf';

/** `Excel.ChartTitle`. */
export const chartTitleType = excelType<ChartOf>(CHART_TITLE, {
  since: '1.1',
  scalars: {
    Text: property('title', asText),
    Visible: property('titleVisible', asFlag),
    Overlay: extra('1.1', () => 'title.overlay', false),
  },
  nav: { Format: leadsTo('1.1', (target) => CHART_TITLE_FORMAT.of(target)) },
});

/** `Excel.ChartTitleFormat`. */
export const chartTitleFormatType = excelType<ChartOf>(CHART_TITLE_FORMAT, {
  since: '1.1',
  nav: { Font: leadsTo('1.1', (target) => CHART_FONT.of(target)) },
});

/** `Excel.ChartFont` of the title. */
export const chartFontType = excelType<ChartOf>(CHART_FONT, {
  since: '1.1',
  scalars: {
    Name: extra('1.1', () => 'title.font.name', 'Calibri'),
    Size: extra('1.1', () => 'title.font.size', 14),
    Color: extra('1.1', () => 'title.font.color', '#595959'),
    Bold: extra('1.1', () => 'title.font.bold', false),
    Italic: extra('1.1', () => 'title.font.italic', false),
    Underline: extra('1.1', () => 'title.font.underline', 'None'),
  },
});
