import { readFileSync } from 'node:fs';

const ROWS = 9;
const COLUMNS = 12;
const EPOCH = Date.UTC(1899, 11, 30);

/** A few products as LibreOffice's flat XML: a coloured head, days as dates, a wide column. */
export function flatSpreadsheet(): string {
  const rows = JSON.parse(readFileSync('assets/samples/try-en.json', 'utf8')) as (
    | string
    | number
  )[][];
  const day = rows[0]!.indexOf('listing date');
  const lines = rows
    .slice(0, ROWS)
    .map((cells, row) =>
      rowXml(cells.slice(0, COLUMNS).map((cell, column) => cellXml(cell, row, column === day))),
    );
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:date-style style:name="N1"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style>
<style:style style:name="head" style:family="table-cell"><style:table-cell-properties fo:background-color="#ddebf7"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="day" style:family="table-cell" style:data-style-name="N1"/>
<style:style style:name="wide" style:family="table-column"><style:table-column-properties style:column-width="9cm"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name="Products">
<table:table-column/><table:table-column table:style-name="wide"/><table:table-column table:number-columns-repeated="${COLUMNS - 2}"/>
${lines.join('\n')}
</table:table></office:spreadsheet></office:body></office:document>`;
}

function rowXml(cells: readonly string[]): string {
  return `<table:table-row>${cells.join('')}</table:table-row>`;
}

function cellXml(value: string | number, row: number, isDay: boolean): string {
  const style = row === 0 ? ' table:style-name="head"' : '';
  if (value === '') return `<table:table-cell${style}/>`;
  if (typeof value === 'string')
    return `<table:table-cell${style} office:value-type="string"><text:p>${escaped(value)}</text:p></table:table-cell>`;
  if (!isDay) return `<table:table-cell office:value-type="float" office:value="${value}"/>`;
  const day = new Date(EPOCH + value * 86_400_000).toISOString().slice(0, 10);
  return `<table:table-cell table:style-name="day" office:value-type="date" office:date-value="${day}"/>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
