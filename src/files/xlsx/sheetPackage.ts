import { copiedPart, packParts, textPart } from '../zip/packParts';
import type { ZipEntry } from '../zip/zipDirectory';

/** The parts that the cells of one sheet need, already checked. */
export interface SheetParts {
  readonly sheet: ZipEntry;
  readonly sharedStrings: ZipEntry | undefined;
  /** Only where it matters which numbers are dates. */
  readonly styles: ZipEntry | undefined;
}

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="/${type}" Target="${target}"/>`;

const FRAME = [
  textPart('[Content_Types].xml', '<Types/>'),
  textPart(
    '_rels/.rels',
    `<Relationships>${relation('rId1', 'officeDocument', 'workbook.xml')}</Relationships>`,
  ),
  textPart(
    'workbook.xml',
    '<workbook><sheets><sheet name="sheet" sheetId="1" r:id="rId1"/></sheets></workbook>',
  ),
  textPart(
    '_rels/workbook.xml.rels',
    `<Relationships>${[
      relation('rId1', 'worksheet', 'sheet.xml'),
      relation('rId2', 'sharedStrings', 'strings.xml'),
      relation('rId3', 'styles', 'styles.xml'),
    ].join('')}</Relationships>`,
  ),
];

/**
 * A workbook of one sheet for hucre, which asks for a part by its exact name, does not know of chart
 * sheets, and turns any number in a date's format into a `Date`, ids too: without styles it does not.
 */
export function packSheet(bytes: Buffer, parts: SheetParts): Buffer {
  const copies = [
    ['sheet.xml', parts.sheet],
    ['strings.xml', parts.sharedStrings],
    ['styles.xml', parts.styles],
  ] as const;
  return packParts([
    ...FRAME,
    ...copies.flatMap(([name, entry]) => (entry ? [copiedPart(name, bytes, entry)] : [])),
  ]);
}
