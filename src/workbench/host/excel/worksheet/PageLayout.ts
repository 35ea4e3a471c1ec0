import type { Json } from '../../protocol/types';
import type { PageEdge, Sheet } from '../../model';
import { collectionType } from '../define/collection';
import { action, excelType, leadsTo, method, readWrite, type Scalar } from '../define/excelType';
import { asNumber, asOneOf, asRecord, asText, given } from '../define/values';
import { boxArgument } from '../range/rangeArgument';
import { HEADER_FOOTER, HEADERS_FOOTERS, PAGE_BREAK, PAGE_BREAKS, PAGE_LAYOUT } from '../tokens';

function margin(edge: PageEdge): Scalar<Sheet> {
  return readWrite(
    '1.9',
    ({ print }) => print.margins[edge],
    ({ print }, value) => {
      print.margins = { ...print.margins, [edge]: asNumber(value) };
    },
  );
}

function fitOf(value: Json): { across?: number; down?: number } | undefined {
  const { horizontalFitToPages, verticalFitToPages } = asRecord(value);
  const across = given(horizontalFitToPages, asNumber, undefined);
  const down = given(verticalFitToPages, asNumber, undefined);
  if (across === undefined && down === undefined) return undefined;
  return { ...(across !== undefined && { across }), ...(down !== undefined && { down }) };
}

/** `Excel.PageLayout`, as far as a sheet is set up for a printer here. */
export const pageLayoutType = excelType<Sheet>(PAGE_LAYOUT, {
  since: '1.9',
  scalars: {
    Orientation: readWrite(
      '1.9',
      ({ print }) => (print.landscape ? 'Landscape' : 'Portrait'),
      ({ print }, value) => {
        print.landscape = asOneOf(value, ['Portrait', 'Landscape']) === 'Landscape';
      },
    ),
    PaperSize: readWrite(
      '1.9',
      ({ print }) => print.paper,
      ({ print }, value) => {
        print.paper = asOneOf(value, ['Letter', 'A4']);
      },
    ),
    Zoom: readWrite(
      '1.9',
      ({ print: { fit } }) => ({
        horizontalFitToPages: fit?.across ?? null,
        verticalFitToPages: fit?.down ?? null,
        scale: fit ? null : 100,
      }),
      ({ print }, value) => {
        print.fit = fitOf(value);
      },
    ),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
  },
  nav: { HeadersFooters: leadsTo('1.9', (sheet) => HEADERS_FOOTERS.of(sheet)) },
  call: {
    SetPrintArea: action('1.9', (sheet, args) => {
      sheet.print.area = boxArgument(args, 0, sheet);
    }),
    SetPrintTitleRows: action('1.9', (sheet, args) => {
      sheet.print.titleRows = boxArgument(args, 0, sheet);
    }),
  },
});

/** `Excel.HeaderFooterGroup`. */
export const headersFootersType = excelType<Sheet>(HEADERS_FOOTERS, {
  since: '1.9',
  nav: { DefaultForAllPages: leadsTo('1.9', (sheet) => HEADER_FOOTER.of(sheet)) },
});

/** `Excel.HeaderFooter`: the middle of the foot. */
export const headerFooterType = excelType<Sheet>(HEADER_FOOTER, {
  since: '1.9',
  scalars: {
    CenterFooter: readWrite(
      '1.9',
      ({ print }) => print.footer,
      ({ print }, value) => {
        print.footer = asText(value);
      },
    ),
  },
});

/** `Excel.PageBreakCollection` of the rows. */
export const pageBreaksType = collectionType<Sheet, number>(PAGE_BREAKS, {
  since: '1.9',
  orNullSince: 'never',
  item: PAGE_BREAK,
  list: ({ print }) => print.breaks,
  call: {
    Add: method('1.9', (sheet, args) => {
      const { row } = boxArgument(args, 0, sheet);
      sheet.print.breaks = [...new Set([...sheet.print.breaks, row])].sort((a, b) => a - b);
      return PAGE_BREAK.of(row);
    }),
  },
});

/** `Excel.PageBreak`. */
export const pageBreakType = excelType<number>(PAGE_BREAK, { since: '1.9' });
