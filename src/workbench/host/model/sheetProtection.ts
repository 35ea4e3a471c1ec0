import type { Box } from './cellTypes';
import { ModelError } from './modelError';
import type { Protection, ProtectionOptions } from './protectionTypes';
import type { MemorySheet } from './memorySheet';

/** What a protected sheet may allow. */
type Allowance = Exclude<keyof ProtectionOptions, 'selectionMode'>;

const STRICT: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

function denied(): ModelError {
  return new ModelError('AccessDenied', "You can't do this because the worksheet is protected.");
}

/** Protection of one sheet: cells that are locked, and what is allowed nevertheless. */
export class SheetProtection implements Protection {
  protected = false;
  options = STRICT;
  private password: string | undefined;

  constructor(private readonly sheet: MemorySheet) {}

  protect(options: Partial<ProtectionOptions> = {}, password?: string): void {
    if (this.protected)
      throw new ModelError('InvalidOperation', 'The worksheet is protected already.');
    this.protected = true;
    this.options = { ...STRICT, ...options };
    this.password = password;
    this.emit();
  }

  unprotect(password?: string): void {
    if (!this.protected) return;
    if (this.password !== undefined && this.password !== password) {
      throw new ModelError('InvalidArgument', 'The password is wrong.');
    }
    this.protected = false;
    this.password = undefined;
    this.options = STRICT;
    this.emit();
  }

  private emit(): void {
    const { events } = this.sheet.workbook;
    events.emit({ type: 'protectionChanged', source: events.source, sheet: this.sheet });
  }

  /** Throws AccessDenied unless the sheet is open or allows this. */
  require(allowance: Allowance): void {
    if (this.protected && !this.options[allowance]) throw denied();
  }

  /** Throws AccessDenied for locked cells of a protected sheet. */
  requireUnlocked(box: Box): void {
    if (this.protected && this.sheet.store.formatsIn(box).some(({ locked }) => locked))
      throw denied();
  }

  /** Throws AccessDenied on a protected sheet. */
  requireOpen(): void {
    if (this.protected) throw denied();
  }

  describe(): unknown {
    return this.protected ? { options: this.options, password: this.password ?? '' } : undefined;
  }
}
