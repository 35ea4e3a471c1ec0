import type { ExcelProblem } from '../../report';
import type { Alongside } from '../read';
import { queueStore, type SheetKey, type StoreDocument } from '../store';
import { partnersOf } from './partnersSection';
import { mappingFor } from './mappingSection';
import type { SheetMapping } from './types';

/** A sheet to be read as a partner. */
export interface WantedPartner {
  readonly sheetId: string;
  readonly wins: boolean;
  /** Fields in which it is the other way round. */
  readonly except: readonly string[];
  /** Fields that it had when a person said so. */
  readonly fields: readonly string[];
  /** What a person said of its columns. */
  readonly mapping: SheetMapping;
}

/** What the workbook remembers, fetched in the two syncs with which a sheet is read anyway. */
export class Remembered implements Alongside {
  private reading: ReturnType<typeof queueStore> | undefined;
  private sheets: Excel.WorksheetCollection | undefined;
  private known: StoreDocument | undefined;

  constructor(private readonly context: Excel.RequestContext) {}

  first(): void {
    this.reading = queueStore(this.context);
    this.sheets = this.context.workbook.worksheets;
    this.sheets.load('items/id,items/name');
  }

  second(): void {
    this.reading?.queueTexts();
  }

  /** After the two syncs. */
  mappingFor(sheet: SheetKey): SheetMapping {
    return mappingFor(this.document, sheet, this.existing);
  }

  /** Sheets that are to complete a checked one, and the names of those that are gone; after the two syncs. */
  partnersOf(sheet: SheetKey): {
    readonly wanted: readonly WantedPartner[];
    readonly gone: readonly string[];
  } {
    const { existing, sheets } = this;
    const choices = partnersOf(this.document, sheet, existing).filter(({ use }) => use);
    const gone: string[] = [];
    const wanted = choices.flatMap(
      ({ sheet: key, wins, except = [], fields = [] }): WantedPartner[] => {
        const found =
          sheets?.items.find(({ id }) => id === key.id) ??
          sheets?.items.find(({ name }) => name === key.name);
        if (found === undefined) gone.push(key.name);
        if (found === undefined || found.id === sheet.id) return [];
        const mapping = this.mappingFor({ id: found.id, name: found.name });
        return [{ sheetId: found.id, wins, except, fields, mapping }];
      },
    );
    return { wanted, gone };
  }

  private get existing(): readonly string[] {
    return this.sheets?.items.map(({ id }) => id) ?? [];
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
