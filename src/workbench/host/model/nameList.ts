import { parseBox, splitSheetName } from './address';
import { parseFormula } from './formula/parse';
import { mapReferences } from './formula/references';
import { ModelError } from './modelError';
import type { MemorySheet } from './memorySheet';
import type { MemoryWorkbook } from './memoryWorkbook';
import type { Name, SheetPlace } from './partTypes';

interface OwnName extends Name {
  readonly sheet: MemorySheet | undefined;
}

function requireSpelling(name: string): void {
  const good = /^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u.test(name) && name.length <= 255;
  if (!good || parseBox(name) !== undefined || /^[rc]$/i.test(name)) {
    throw new ModelError('InvalidArgument', 'The name is not valid.');
  }
}

/** The defined names of the workbook and of its sheets. */
export class NameList {
  list: readonly OwnName[] = [];

  constructor(private readonly workbook: MemoryWorkbook) {}

  of(sheet: MemorySheet | undefined): readonly Name[] {
    return this.list.filter((name) => name.sheet === sheet);
  }

  /** A sheet's own name goes before the workbook's. */
  find(name: string, sheet: MemorySheet): Name | undefined {
    const { sheetName, rest } = splitSheetName(name);
    const home = sheetName === undefined ? sheet : this.workbook.sheet(sheetName);
    const called = this.list.filter((other) => other.name.toLowerCase() === rest.toLowerCase());
    return (
      called.find((other) => other.sheet === home) ??
      called.find((other) => other.sheet === undefined)
    );
  }

  add(
    name: string,
    formula: string,
    sheet: MemorySheet | undefined,
    comment: string,
    visible: boolean,
  ): Name {
    requireSpelling(name);
    const lower = name.toLowerCase();
    if (
      this.of(sheet).some((other) => other.name.toLowerCase() === lower) ||
      this.workbook.table(name)
    ) {
      throw new ModelError('ItemAlreadyExists', 'There is such a name already.');
    }
    const own = {
      id: this.workbook.newId('name'),
      name,
      sheet,
      formula: this.checked(formula),
      visible,
      comment,
    };
    this.list = [...this.list, own];
    this.workbook.calculation.touch();
    return own;
  }

  private checked(formula: string): string {
    const text = formula.startsWith('=') ? formula : `="${formula.replaceAll('"', '""')}"`;
    parseFormula(text);
    return text;
  }

  update(name: Name, patch: { formula?: string; visible?: boolean; comment?: string }): void {
    this.need(name);
    const more = patch.formula === undefined ? {} : { formula: this.checked(patch.formula) };
    Object.assign(name, patch, more);
    this.workbook.calculation.touch();
  }

  delete(name: Name): void {
    this.need(name);
    this.list = this.list.filter((other) => other !== name);
    this.workbook.calculation.touch();
  }

  private need(name: Name): void {
    if (!this.list.some((other) => other === name))
      throw new ModelError('ItemNotFound', 'There is no such name.');
  }

  forget(sheet: MemorySheet): void {
    this.list = this.list.filter((name) => name.sheet !== sheet);
  }

  resolve(name: Name): SheetPlace | undefined {
    const { sheetName, rest } = splitSheetName(name.formula.slice(1));
    const box = parseBox(rest);
    const sheet = sheetName === undefined ? name.sheet : this.workbook.sheet(sheetName);
    return box && sheet && { sheet, box };
  }

  mapFormulas(change: (formula: string, home: MemorySheet | undefined) => string): void {
    for (const name of this.list)
      Object.assign(name, { formula: change(name.formula, name.sheet) });
  }

  /** The sheet's own names, for a copy of it. */
  copy(from: MemorySheet, to: MemorySheet): void {
    for (const name of this.of(from)) {
      const formula = mapReferences(name.formula, (reference) => {
        const own = reference.sheetName?.toLowerCase() === from.name.toLowerCase();
        return own ? { ...reference, sheetName: to.name } : reference;
      });
      this.add(name.name, formula, to, name.comment, name.visible);
    }
  }

  describe(): unknown {
    return this.list.map(({ name, sheet, formula, visible, comment }) => ({
      name,
      sheet: sheet?.name,
      formula,
      visible,
      comment,
    }));
  }
}
