import { countListings, readField, type Catalogue, type RawCell } from '../../catalogue';
import { runExcel, type Result } from '../gateway';
import { layoutForSheet, Remembered } from '../mapping';
import { readTarget, type OwnColumns } from '../read';
import { RowReader } from '../read/rowReader';
import { REPORT_NAMES } from '../gateway/reportNames';
import { openBook, type OpenedBook } from '../store/openBook';
import { idsOf } from './idsOf';
import { matchedIn } from './matchedIn';
import { partnerFields } from './partnerFields';
import { partnersOf } from '../mapping/partnersSection';
import type { PartnerOffer } from './types';

/** The checked sheet, as far as offers go. */
interface OfferedTo {
  readonly sheetId: string;
  readonly name: string;
  /** Its own products, without those of partners. */
  readonly own: Catalogue;
  /** The result columns of a sheet, which are no data of it. */
  readonly ownColumns: OwnColumns;
}

/** What a column of ids says, and what of it is of no use. */
interface SeenIds {
  readonly ids: ReadonlySet<string>;
  readonly repeated: number;
  readonly lost: number;
}

function seenIds(cells: readonly RawCell[]): SeenIds {
  const ids = new Set<string>();
  const repeated = new Set<string>();
  let lost = 0;
  for (const cell of cells) {
    const reading = readField('productId', cell);
    if (reading.state === 'invalid' && reading.reason === 'digitsLost') lost++;
    if (reading.state !== 'ok') continue;
    if (ids.has(reading.value)) repeated.add(reading.value);
    ids.add(reading.value);
  }
  return { ids, repeated: repeated.size, lost };
}

/** Sheets that may be offered: not the checked one, a report of the add-in, or one that is joined already. */
function candidates({ document, sheets }: OpenedBook, { sheetId, name }: OfferedTo) {
  const existing = sheets.map(({ id }) => id);
  const choices = partnersOf(document, { id: sheetId, name }, existing);
  const reports: readonly string[] = Object.values(REPORT_NAMES);
  return sheets.flatMap((sheet) => {
    const choice = choices.find((each) => each.sheet.id === sheet.id);
    const isReport = sheet.names.some((each) => reports.includes(each));
    const isOut = sheet.id === sheetId || isReport || choice?.use === true;
    return isOut ? [] : [{ sheetId: sheet.id, isOff: choice !== undefined }];
  });
}

const endOf = ({ rowIndex, rowCount }: Pick<Excel.Range, 'rowIndex' | 'rowCount'>): number =>
  rowIndex + rowCount;

/** Asks for the row below the used ones; it is known after a sync. */
function queueUsedEnd(worksheet: Excel.Worksheet): () => number {
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,rowCount');
  return () => endOf(used);
}

/** Reads the header and the ids of a sheet, no more; undefined: it has none. */
function readOffer(
  { sheetId, isOff }: Pick<PartnerOffer, 'sheetId' | 'isOff'>,
  { own, ownColumns }: OfferedTo,
): Promise<Result<PartnerOffer | undefined>> {
  return runExcel(
    async (context) => {
      const remembered = new Remembered(context);
      const worksheet = context.workbook.worksheets.getItem(sheetId);
      let usedEnd = (): number => 0;
      const alongside = {
        first: () => {
          remembered.first();
          usedEnd = queueUsedEnd(worksheet);
        },
        second: () => {
          remembered.second();
        },
      };
      const target = { kind: 'sheet', sheet: sheetId } as const;
      const data = await readTarget(context, target, { headOnly: true, ownColumns, alongside });
      const { name } = data;
      const found = layoutForSheet(data, remembered.mappingFor({ id: sheetId, name }));
      const column = found.ok ? found.value.layout.columns.productId : undefined;
      if (!found.ok || column === undefined) return undefined;
      const { layout } = found.value;
      const fields = partnerFields(layout, own);
      if (fields.length === 0) return undefined;
      const firstRow = data.firstRow + layout.firstRow;
      const area = {
        firstRow,
        firstColumn: data.firstColumn + column,
        rowCount: Math.max(0, usedEnd() - firstRow),
        columnCount: 1,
      };
      // In pieces: a long column is more than one answer holds.
      const cells = await new RowReader(worksheet, area, {}).rest(context);
      const { ids, repeated, lost } = seenIds(cells.map(([cell = '']) => cell));
      if (ids.size === 0 && lost === 0) return undefined;
      const [matched, of] = [matchedIn(own, ids), countListings(own)];
      return { sheetId, name, fields, matched, of, repeated, lost, isOff };
    },
    { access: 'read' },
  );
}

/**
 * Looks for sheets with product ids that may complete a checked one: of each its first rows and the column
 * of ids. A sheet that can't be read is not offered.
 */
export async function findPartners(to: OfferedTo): Promise<readonly PartnerOffer[]> {
  if (idsOf(to.own).length === 0) return [];
  const sheets = await runExcel(async (context) => candidates(await openBook(context), to), {
    access: 'read',
  });
  const offers: PartnerOffer[] = [];
  for (const sheet of sheets.ok ? sheets.value : []) {
    const offer = await readOffer(sheet, to);
    if (offer.ok && offer.value) offers.push(offer.value);
  }
  return offers;
}
