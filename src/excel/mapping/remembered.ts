import type { ExcelProblem } from '../../report';
import type { Alongside } from '../read';
import { queueStore, type SheetKey, type StoreDocument } from '../store';
import { mappingFor } from './mappingSection';
import type { SheetMapping } from './types';

/** What the workbook remembers, fetched in the two syncs with which a sheet is read anyway. */
export class Remembered implements Alongside {
  private reading: ReturnType<typeof queueStore> | undefined;
  private sheets: Excel.WorksheetCollection | undefined;
  private known: StoreDocument | undefined;

  constructor(private readonly context: Excel.RequestContext) {}

  first(): void {
    this.reading = queueStore(this.context);
    this.sheets = this.context.workbook.worksheets;
    this.sheets.load('items/id');
  }

  second(): void {
    this.reading?.queueTexts();
  }

  /** After the two syncs. */
  mappingFor(sheet: SheetKey): SheetMapping {
    const existing = this.sheets?.items.map(({ id }) => id) ?? [];
    return mappingFor(this.document, sheet, existing);
  }

  get problems(): readonly ExcelProblem[] {
    return this.document.problems;
  }

  private get document(): StoreDocument {
    if (this.reading === undefined) throw new TypeError('the document was not asked for');
    this.known ??= this.reading.document();
    return this.known;
  }
}
