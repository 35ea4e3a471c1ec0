import {
  CanceledError,
  ICommandService,
  InterceptorEffectEnum,
  IUndoRedoService,
  type Univer,
  UniverInstanceType,
  type Workbook as UniverWorkbook,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import {
  IEditorBridgeService,
  ILayoutService,
  INTERCEPTOR_POINT,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import { boxOf, type Workbook } from '../../../host/model';
import { stringsFor, type WorkbenchStrings } from '../../../strings';
import type { FunctionHelp } from '../functionHelp';
import type { GridLook, GridView } from '../GridView';
import { addDataMenu } from './dataMenu';
import { describeFunctions } from './describeFunctions';
import { placeParts, sayStatistics } from './dressFrame';
import { enterInList } from './enterKey';
import { errorSentence, explainErrors } from './explainErrors';
import { labelControls } from './labelControls';
import { NoteMirror } from './NoteMirror';
import { PaintedCells } from './PaintedCells';
import { rangeOf, selectedRange } from './ranges';
import { ReadableCells } from './ReadableCells';
import { editAgain, isBadFormula, typedFormula, type TypedFormula } from './refusedFormula';
import { sheetChange } from './sheetChange';
import { sheetData } from './sheetData';
import { localeOf, startUniver } from './startUniver';
import { StructureMirror } from './StructureMirror';
import { toolNames } from './toolNames';
import { UserChanges } from './UserChanges';
import { withoutFocus } from './withoutFocus';

/** Milliseconds without a change until the painted cells are read: scrolling stays smooth. */
const READING_DELAY = 60;

/** Elements that the grid draws into, and its messages. */
export interface GridPlaces {
  readonly grid: HTMLElement;
  /** Right of the tools of the ribbon. */
  readonly ribbon: HTMLElement;
  /** Beside the cells. */
  readonly pane: HTMLElement;
  /** Shows the message of a refusal; '' clears it. */
  readonly refuse: (words: string) => void;
  /** Shows why the selected cell has an error; '' where unknown. */
  readonly explain: (words: string) => void;
}

/** One workbook as Univer shows it. */
interface Shown {
  readonly workbook: Workbook;
  readonly changes: UserChanges;
  readonly structure: StructureMirror;
  readonly notes: NoteMirror;
  readonly unitId: string;
  readonly close: () => void;
}

/**
 * Univer as the view of the in-memory workbook, the only model. Univer holds no cells: it reads each visible
 * cell from the model, and a user's changes go to the model instead. Sheets, sizes,
 * hidden rows and columns, merges and frozen panes are mirrored. The model calculates, and it evaluates the
 * conditional formats.
 */
export class UniverGrid implements GridView {
  readonly placed: Promise<void>;
  private readonly univer: Univer;
  private readonly api: FUniver;
  private readonly commands: ICommandService;
  private readonly painted = new PaintedCells();
  private readonly readable: ReadableCells;
  private reading: ReturnType<typeof setTimeout> | undefined;
  private shown: Shown | undefined;
  private waiting = false;
  private painting = false;
  /** True while the model's changes are mirrored in Univer. */
  private mirroring = false;
  /** True while a user's change is applied to the model. */
  private applying = false;

  constructor(
    private readonly places: GridPlaces,
    private look: GridLook,
  ) {
    const container = document.createElement('div');
    container.className = 'univer';
    places.grid.append(container);
    const { univer, univerAPI } = startUniver(container, look);
    labelControls(container, {
      words: () => this.words,
      tool: toolNames(univer.__getInjector()),
    });
    this.readable = new ReadableCells(places.grid, () => {
      univer.__getInjector().get(ILayoutService).focus();
    });
    this.placed = placeParts(univer.__getInjector(), places);
    this.univer = univer;
    this.api = univerAPI;
    this.commands = univer.__getInjector().get(ICommandService);
    this.commands.beforeCommandExecuted((command) => {
      this.userDoes(command);
    });
    addDataMenu(
      univerAPI,
      () => this.shown?.workbook,
      (work) => {
        this.attempt(work);
      },
    );
    const { Event } = univerAPI;
    univerAPI.addEvent(Event.SheetEditStarted, () => {
      this.setEditing(true);
    });
    univerAPI.addEvent(Event.SheetEditEnded, () => {
      this.setEditing(false);
    });
    univerAPI.addEvent(Event.Scroll, () => {
      this.read();
    });
  }

  show(workbook: Workbook): void {
    this.shown?.close();
    const unit = this.univer.createUnit<object, UniverWorkbook>(UniverInstanceType.UNIVER_SHEET, {
      name: workbook.name,
      sheetOrder: workbook.sheets.map(({ id }) => id),
      sheets: Object.fromEntries(workbook.sheets.map((sheet) => [sheet.id, sheetData(sheet)])),
    });
    this.startPainting();
    const unitId = unit.getUnitId();
    const stopListening = workbook.events.listen((event) => {
      if (event.type === 'selectionChanged') {
        if (!this.applying) this.select();
        this.read();
        return;
      }
      this.painted.forget();
      this.refresh();
    });
    this.shown = {
      workbook,
      unitId,
      changes: new UserChanges(
        workbook,
        () => unit.getStyles(),
        () => this.words.cannotDo,
      ),
      structure: new StructureMirror(workbook, unit, this.commands),
      notes: new NoteMirror(unitId, this.univer.__getInjector(), this.commands),
      close: () => {
        stopListening();
        this.api.disposeUnit(unitId);
      },
    };
    this.select();
    this.refresh();
  }

  describeFunctions(functions: readonly FunctionHelp[]): void {
    describeFunctions(this.univer.__getInjector(), functions);
  }

  wear(look: GridLook): void {
    if (look.locale !== this.look.locale) this.api.setLocale(localeOf(look));
    if (look.theme !== this.look.theme) this.api.toggleDarkMode(look.theme === 'dark');
    this.look = look;
    this.readable.name(this.words.grid);
  }

  refresh(): void {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      this.draw();
    });
  }

  private get words(): WorkbenchStrings['page'] {
    return stringsFor(this.look.locale).page;
  }

  private draw(): void {
    const { shown } = this;
    if (!shown) return;
    this.mirror(() => {
      shown.structure.update();
      shown.notes.update(shown.workbook.activeSheet);
      this.showActiveSheet(shown);
      this.api.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
      const editor = this.univer.__getInjector().get(IEditorBridgeService);
      if (!shown.workbook.cellEditMode) editor.refreshEditCellState();
    });
    this.read();
  }

  /** After Univer has painted. */
  private read(): void {
    clearTimeout(this.reading);
    this.reading = setTimeout(() => {
      if (!this.shown) return;
      const { workbook, unitId } = this.shown;
      const { activeSheet, selection } = workbook;
      this.places.explain(errorSentence(selection));
      this.readable.draw(this.univer.__getInjector(), unitId, activeSheet, selection.boxes);
    }, READING_DELAY);
  }

  /** Paints conditional formats; Univer has the service only from the first workbook on. */
  private startPainting(): void {
    if (this.painting) return;
    this.painting = true;
    const injector = this.univer.__getInjector();
    sayStatistics(injector);
    explainErrors(injector, (sheet) => this.shown?.workbook.sheet(sheet));
    injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: 'painted',
      effect: InterceptorEffectEnum.Style,
      priority: 20,
      handler: (cell, { subUnitId, row, col }, next) => {
        const sheet = this.shown?.workbook.sheet(subUnitId);
        return next(sheet ? this.painted.over(cell, sheet, row, col) : cell);
      },
    });
  }

  private showActiveSheet({ workbook, unitId }: Shown): void {
    const subUnitId = workbook.activeSheet.id;
    if (this.api.getActiveWorkbook()?.getActiveSheet().getSheetId() === subUnitId) return;
    this.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId });
  }

  private select(): void {
    const { shown } = this;
    if (!shown) return;
    this.mirror(() => {
      shown.structure.update();
      this.showActiveSheet(shown);
      const { sheet, boxes } = shown.workbook.selection;
      const selections = boxes.map((box) => {
        const range = selectedRange(box);
        const { startRow, startColumn } = range;
        return {
          range,
          primary: {
            ...rangeOf({ ...box, rows: 1, columns: 1 }),
            actualRow: startRow,
            actualColumn: startColumn,
            isMerged: false,
            isMergedMainCell: false,
          },
          style: null,
        };
      });
      this.commands.syncExecuteCommand(SetSelectionsOperation.id, {
        unitId: shown.unitId,
        subUnitId: sheet.id,
        selections,
        reveal: true,
      });
    });
  }

  private mirror(work: () => void): void {
    const before = this.mirroring;
    this.mirroring = true;
    try {
      if (before) work();
      else withoutFocus(work);
    } finally {
      this.mirroring = before;
    }
  }

  private userDoes(command: Parameters<UserChanges['apply']>[0]): void {
    if (this.mirroring || !this.shown) return;
    const enter = enterInList(this.commands, command);
    if (enter) {
      enter();
      throw new CanceledError();
    }
    const change = sheetChange(this.shown.workbook, command);
    if (change) {
      this.attempt(change);
      throw new CanceledError();
    }
    const before = this.applying;
    this.applying = true;
    try {
      this.shown.changes.apply(command);
    } catch (error) {
      this.refuse(error);
      const typed = typedFormula(command);
      if (typed && isBadFormula(error)) this.keepEditing(this.shown, typed);
      throw new CanceledError();
    } finally {
      this.applying = before;
    }
  }

  /** Makes a change outside Univer, which Univer could not undo: clears its undo stack. */
  private attempt(work: () => void): void {
    if (!this.shown) return;
    this.places.refuse('');
    try {
      work();
    } catch (error) {
      this.refuse(error);
    }
    this.univer.__getInjector().get(IUndoRedoService).clearUndoRedo(this.shown.unitId);
  }

  private refuse(error: unknown): void {
    this.places.refuse(error instanceof Error ? error.message : String(error));
  }

  /** Goes back to the cell of a refused formula, after Univer has gone on to the next one. */
  private keepEditing({ workbook, unitId }: Shown, typed: TypedFormula): void {
    const { activeSheet } = workbook;
    setTimeout(() => {
      if (this.shown?.workbook !== workbook) return;
      workbook.select(activeSheet, [boxOf(typed.row, typed.column)]);
      editAgain(this.univer.__getInjector(), unitId, typed.text);
      this.places.refuse(this.words.badFormula);
    });
  }

  private setEditing(editing: boolean): void {
    if (!this.shown) return;
    this.shown.workbook.cellEditMode = editing;
    if (editing) this.places.refuse('');
    else this.refresh();
  }
}
