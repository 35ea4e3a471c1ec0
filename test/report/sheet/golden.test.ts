import {
  reportSheet,
  sheetRange,
  type SheetCell,
  type SheetDescription,
} from '../../../src/report';
import { LANGUAGES } from '../../../src/strings';
import { expectGolden } from '../marks/support/golden';
import { judgedSample } from '../marks/support/sampleVerdict';

function cellLine(cell: SheetCell): string {
  const style = cell.style === undefined ? '' : `<${cell.style}>`;
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
      return `${style}${cell.text}`;
    case 'number':
      return `${style}${cell.value}`;
    case 'percent':
      return `${style}${(cell.value * 100).toFixed(1)}%`;
    case 'link':
      return `${style}${cell.text} -> ${cell.target}`;
    case 'page':
      return `${style}${cell.text} -> ${cell.href}`;
  }
}

function sheetText(description: SheetDescription): string {
  const { blocks, charts } = description;
  const ofBlocks = blocks.map(
    ({ id, row, rows }) =>
      `== ${id} @${row}\n${rows.map((cells) => cells.map(cellLine).join(' | ')).join('\n')}\n`,
  );
  const ofCharts = charts.map(({ id, kind, title, categories, series, anchor }) =>
    [
      `== chart ${id} ${kind} ${title} ${JSON.stringify(anchor)}`,
      JSON.stringify(sheetRange(description, categories)),
      ...series.map(({ values, colour }) => `${colour} ${JSON.stringify(values)}`),
    ].join('\n'),
  );
  const { rows, breaks, titleRow } = description.print;
  const print = `== print ${rows} rows, breaks ${breaks.join()}, titles ${titleRow}`;
  return `${description.name}\n${print}\n${[...ofBlocks, ...ofCharts].join('\n')}\n`;
}

test.each(LANGUAGES)('the report sheet of 200 products: %s', (lang) => {
  const { catalogue, verdict } = judgedSample(200, lang);
  const description = reportSheet({
    catalogue,
    verdict,
    rulebook: { id: 'default', version: '1', hash: '0123456789abcdef' },
    lang,
    run: {
      file: 'products.xlsx',
      sheet: catalogue.place('title', 0)!.sheet!,
      prices: { currency: 'USD', assumed: true },
      seconds: 1.26,
    },
    ignored: [
      { ruleId: 'duplicate_product', reason: lang === 'zh' ? '同款多规格' : 'variants of one' },
      { ruleId: 'title_short', index: 1, reason: lang === 'zh' ? '已确认' : 'checked' },
    ],
  });
  expectGolden(__dirname, `sheet.${lang}.txt`, sheetText(description));
});
