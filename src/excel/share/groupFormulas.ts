import type { Place } from '../marks/place';
import type { FoundFormula } from './findFormulas';
import { templateKey, templateOf, type Template } from './formulaTemplate';
import type { SharedSheet } from './sharedSheets';

/** Cells that are frozen together. */
export interface FormulaGroup {
  readonly sheet: SharedSheet;
  readonly place: Place;
  readonly isSpill: boolean;
  /** Of the first formula. */
  readonly template: Template;
  /** Of the last one: the same but for its rows. */
  readonly lastTemplate: Template;
}

interface Open extends FormulaGroup {
  readonly key: string;
}

/** Formulas under one another in a column that say the same of their own row become one group. */
export function groupFormulas(formulas: readonly FoundFormula[]): FormulaGroup[] {
  const open = new Map<string, Open>();
  const done: FormulaGroup[] = [];
  for (const { sheet, row, column, formula, spill } of formulas) {
    const template = templateOf(formula);
    if (spill) {
      done.push({ sheet, place: spill, isSpill: true, template, lastTemplate: template });
      continue;
    }
    const where = `${sheet.id} ${column}`;
    const key = templateKey(template, row);
    const above = open.get(where);
    const goesOn = above?.key === key && above.place.row + above.place.rows === row;
    if (above && !goesOn) done.push(above);
    open.set(
      where,
      goesOn
        ? {
            ...above,
            place: { ...above.place, rows: above.place.rows + 1 },
            lastTemplate: template,
          }
        : {
            sheet,
            place: { row, column, rows: 1, columns: 1 },
            isSpill: false,
            template,
            lastTemplate: template,
            key,
          },
    );
  }
  return [...done, ...open.values()];
}
