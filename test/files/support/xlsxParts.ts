import { type Part, zipOf } from './zip';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

interface Workbook {
  /** The text of the only sheet's part, from `<sheetData>` on. */
  readonly sheet: string;
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly uses1904?: boolean;
  /** How the sheet's part describes itself. */
  readonly sheetPart?: Partial<Part>;
}

/** Parts of the smallest workbook with one sheet, written by hand. */
export function xlsxParts(workbook: Workbook): Part[] {
  const related = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const parts: Part[] = [
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: 'xl/workbook.xml',
      content: `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr date1904="${workbook.uses1904 ? 1 : 0}"/><sheets><sheet name="商品" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships>${related('rId1', 'worksheet', 'worksheets/sheet1.xml')}${related('rId2', 'sharedStrings', '/xl/sharedStrings.xml')}${related('rId3', 'styles', 'styles.xml')}</Relationships>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `<worksheet xmlns="${MAIN}">${workbook.sheet}</worksheet>`,
      ...workbook.sheetPart,
    },
  ];
  if (workbook.sharedStrings !== undefined) {
    parts.push({ name: 'xl/sharedStrings.xml', content: `<sst>${workbook.sharedStrings}</sst>` });
  }
  if (workbook.styles !== undefined) {
    parts.push({
      name: 'xl/styles.xml',
      content: `<styleSheet>${workbook.styles}</styleSheet>`,
    });
  }
  return parts;
}

/** The bytes of that workbook. */
export function xlsxOf(workbook: Workbook): Buffer {
  return zipOf(xlsxParts(workbook));
}
