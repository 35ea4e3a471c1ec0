import { capabilities } from '../capabilities';
import { runExcel, type Result, type RunOptions } from '../gateway';
import type { Place } from '../marks/place';
import { queueBlock, wholeBlock } from '../marks/sheetState';
import type { ChangeKind } from './effectOf';

/** One event of the sheet, as far as we care. */
export interface SheetEvent {
  readonly kind: ChangeKind | 'ColumnsSorted' | 'SheetDeleted' | 'Selected' | 'PartnerChanged';
  readonly address: string;
  readonly isRemote: boolean;
  /** Whether this add-in did it; known from ExcelApi 1.14 on. */
  readonly isOurs?: boolean;
}

/** Handlers that were added, and where our columns were at that moment. */
export interface Attached {
  readonly block: Place | undefined;
  detach(): Promise<void>;
}

const heard = (): Promise<void> => Promise.resolve();

interface Sorted {
  readonly address: string;
  readonly source: string;
}

/** What is heard besides the sheet's own changes. */
interface Heard {
  /** Whether it hears too what is selected. */
  readonly hearsSelection: boolean;
  /** Ids of sheets that complete the checked one. */
  readonly partners: readonly string[];
}

function addHandlers(
  context: Excel.RequestContext,
  sheetId: string,
  tell: (event: SheetEvent) => void,
  { hearsSelection, partners }: Heard,
): OfficeExtension.EventHandlerResult<unknown>[] {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const isRemote = (source: string): boolean => source !== 'Local';
  const changed = sheet.onChanged.add(({ changeType, address, source, triggerSource }) => {
    // Absent before ExcelApi 1.14.
    const by = triggerSource as string | undefined;
    const isOurs = by === undefined ? {} : { isOurs: by === 'ThisLocalAddin' };
    tell({ kind: changeType, address, isRemote: isRemote(source), ...isOurs });
    return heard();
  });
  const deleted = context.workbook.worksheets.onDeleted.add(({ worksheetId, source }) => {
    const isPartner = partners.includes(worksheetId);
    if (worksheetId === sheetId || isPartner) {
      const kind = isPartner ? 'PartnerChanged' : 'SheetDeleted';
      tell({ kind, address: '', isRemote: isRemote(source), isOurs: false });
    }
    return heard();
  });
  const handlers: OfficeExtension.EventHandlerResult<unknown>[] = [changed, deleted];
  const partnerChanged = ({ source }: { readonly source: string }): Promise<void> => {
    tell({ kind: 'PartnerChanged', address: '', isRemote: isRemote(source), isOurs: false });
    return heard();
  };
  for (const id of partners) {
    const partner = context.workbook.worksheets.getItem(id);
    handlers.push(partner.onChanged.add(partnerChanged));
    // Its cells are gone to by their rows.
    if (capabilities().apiLevel >= 10) handlers.push(partner.onRowSorted.add(partnerChanged));
  }
  if (hearsSelection) {
    const selected = sheet.onSelectionChanged.add(({ address }) => {
      tell({ kind: 'Selected', address, isRemote: false, isOurs: false });
      return heard();
    });
    handlers.push(selected);
  }
  if (capabilities().apiLevel < 10) return handlers;
  const sorted =
    (kind: SheetEvent['kind']) =>
    ({ address, source }: Sorted): Promise<void> => {
      tell({ kind, address, isRemote: isRemote(source), isOurs: false });
      return heard();
    };
  handlers.push(
    sheet.onRowSorted.add(sorted('Sorted')),
    sheet.onColumnSorted.add(sorted('ColumnsSorted')),
  );
  return handlers;
}

/** Handlers of a sheet that is gone can't be removed, and needn't be. */
async function remove(handlers: OfficeExtension.EventHandlerResult<unknown>[]): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  for (const handler of handlers) handler.remove();
  await first.context.sync().catch(() => undefined);
}

/** Begins to listen to a sheet and its partners, in one sync. */
export function attachHandlers(
  { id, name }: { readonly id: string; readonly name: string },
  tell: (event: SheetEvent) => void,
  alsoHeard: Heard,
  options: Omit<RunOptions, 'access'>,
): Promise<Result<Attached>> {
  return runExcel(
    async (context) => {
      const handlers = addHandlers(context, id, tell, alsoHeard);
      const ours = queueBlock(context.workbook.worksheets.getItem(id));
      await context.sync();
      return {
        block: wholeBlock(ours()),
        detach: () => remove(handlers),
      };
    },
    // Not repeated once something may have been added, so that no handler is there twice.
    { ...options, about: { sheet: name }, access: 'write' },
  );
}
