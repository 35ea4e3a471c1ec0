import { boxOf, type Sheet } from '../../../host/model';

/** How an edit ended: the cell to go to is one down or one to the right. */
export type EditEnd = 'down' | 'right' | 'stay';

/** Where and what is edited. */
export interface Edit {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** The element the field lies over. */
  readonly cell: HTMLElement;
  readonly text: string;
}

/** The field that is typed into; while it is open the workbook is in cell edit mode, as Excel is. */
export class CellEditor {
  private edit: Edit | undefined;

  constructor(
    private readonly input: HTMLInputElement,
    private readonly ended: (end: EditEnd) => void,
    private readonly refused: (message: string) => void,
  ) {
    input.hidden = true;
    input.addEventListener('keydown', (event) => {
      this.key(event);
    });
    input.addEventListener('blur', () => {
      this.finish('stay');
    });
  }

  get isOpen(): boolean {
    return this.edit !== undefined;
  }

  open(edit: Edit): void {
    this.edit = edit;
    edit.sheet.workbook.cellEditMode = true;
    const { input } = this;
    const { cell } = edit;
    input.style.left = cell.style.left;
    input.style.top = cell.parentElement?.style.top ?? '';
    input.style.width = cell.style.width;
    input.value = edit.text;
    input.hidden = false;
    input.focus();
    input.setSelectionRange(input.value.length, input.value.length);
  }

  private key(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === 'Escape') this.cancel();
    else if (event.key === 'Enter') this.finish('down');
    else if (event.key === 'Tab') {
      event.preventDefault();
      this.finish('right');
    }
  }

  private cancel(): void {
    this.close();
    this.ended('stay');
  }

  private finish(end: EditEnd): void {
    const edit = this.close();
    if (!edit) return;
    try {
      edit.sheet.enter(boxOf(edit.row, edit.column), [[this.input.value]]);
    } catch (error) {
      this.refused(error instanceof Error ? error.message : String(error));
    }
    this.ended(end);
  }

  private close(): Edit | undefined {
    const { edit } = this;
    this.edit = undefined;
    this.input.hidden = true;
    if (edit) edit.sheet.workbook.cellEditMode = false;
    return edit;
  }
}
