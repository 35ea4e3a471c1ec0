import { valueHash } from '../ledger';
import { literalText } from '../../report';
import { columnLetters } from '../../catalogue';
import { rangeAt, type Place } from '../marks/place';
import type { CellWrite } from './cellWrites';
import type { Reference } from './formulaTemplate';
import { FROZEN_NAME, type FrozenArea, type FrozenReference } from './frozenSection';
import type { FormulaGroup } from './groupFormulas';
import type { Value, ValuedFormula } from './readValues';
import type { SharedSheet, SharedWorkbook } from './sharedSheets';

/** An area to be frozen: what is remembered of it, and what is done for it. */
export interface NewArea {
  readonly area: FrozenArea;
  readonly write: CellWrite;
  /** Queues the hidden names that follow its cells and those of its references. */
  readonly queueNames: () => void;
}

/** Names are numbered on from the highest that is there. */
export function nextNumber({ sheets }: SharedWorkbook): number {
  const numbers = sheets.flatMap(({ frozenNames }) =>
    frozenNames.map((name) => parseInt(name.slice(FROZEN_NAME.length), 10) || 0),
  );
  return Math.max(0, ...numbers) + 1;
}

const input = (value: Value): Value => (typeof value === 'string' ? literalText(value) : value);

/** The cells that a reference is about, from the first formula of a group to the last. */
function spanOf(first: Reference, last: Reference): Place {
  const row = Math.min(first.row, last.row);
  const end = Math.max(first.lastRow, last.lastRow);
  return {
    row,
    column: first.column,
    rows: end - row + 1,
    columns: first.lastColumn - first.column + 1,
  };
}

function rangeOf(worksheet: Excel.Worksheet, { kind }: Reference, span: Place): Excel.Range {
  const { row, column, rows, columns } = span;
  if (kind === 'rows') return worksheet.getRange(`${row + 1}:${row + rows}`);
  if (kind === 'cells') return rangeAt(worksheet, span);
  return worksheet.getRange(`${columnLetters(column + 1)}:${columnLetters(column + columns)}`);
}

/** Puts a reference that can't be followed back into the text around it. */
interface Followed {
  readonly parts: readonly string[];
  readonly references: readonly FrozenReference[];
  readonly spans: readonly {
    readonly name: string;
    readonly sheet: SharedSheet;
    readonly reference: Reference;
    readonly span: Place;
  }[];
}

function follow(
  { sheet, template, lastTemplate }: FormulaGroup,
  name: string,
  sheets: readonly SharedSheet[],
): Followed | undefined {
  const references: FrozenReference[] = [];
  const spans: Followed['spans'][number][] = [];
  for (const [at, reference] of template.references.entries()) {
    const wanted = reference.sheet?.toLowerCase();
    const home =
      wanted === undefined ? sheet : sheets.find((each) => each.name.toLowerCase() === wanted);
    if (home === undefined) return undefined;
    const span = spanOf(reference, lastTemplate.references[at]!);
    const own = `${name}_${at + 1}`;
    const { kind, fixed, isSingle } = reference;
    references.push({
      name: own,
      kind,
      rows: span.rows,
      fixed,
      isSingle,
      namesSheet: wanted !== undefined,
    });
    spans.push({ name: own, sheet: home, reference, span });
  }
  return { parts: template.parts, references, spans };
}

/** undefined: the group refers to a sheet that is not there, so that its formulas are errors anyway. */
export function newArea(
  group: FormulaGroup,
  values: readonly (readonly Value[])[],
  number: number,
  sheets: readonly SharedSheet[],
): NewArea | undefined {
  const { sheet, place, isSpill, template } = group;
  const name = `${FROZEN_NAME}${number}`;
  const followed = follow(group, name, sheets);
  if (!followed) return undefined;
  const { worksheet } = sheet;
  return {
    area: {
      name,
      sheet: { id: sheet.id, name: sheet.name },
      isSpill,
      rows: place.rows,
      columns: place.columns,
      parts: followed.parts,
      references: followed.references,
      tables: template.tables,
      hashes: values.flat().map(valueHash).join(' '),
      isPending: true,
    },
    write: { sheet: worksheet, place, rows: values.map((line) => line.map(input)) },
    queueNames: () => {
      worksheet.names.add(name, rangeAt(worksheet, place)).visible = false;
      for (const each of followed.spans) {
        const range = rangeOf(each.sheet.worksheet, each.reference, each.span);
        worksheet.names.add(each.name, range).visible = false;
      }
    },
  };
}

const keyOf = (sheet: SharedSheet, row: number, column: number): string =>
  `${sheet.id} ${row} ${column}`;

/** The results of formulas, to be looked up by the cells of groups. */
export function valuesByCell(
  formulas: readonly ValuedFormula[],
): (group: FormulaGroup) => readonly (readonly Value[])[] {
  const known = new Map(
    formulas.map(({ sheet, row, column, values }) => [keyOf(sheet, row, column), values]),
  );
  return ({ sheet, place, isSpill }) => {
    if (isSpill) return known.get(keyOf(sheet, place.row, place.column))!;
    return Array.from(
      { length: place.rows },
      (_, at) => known.get(keyOf(sheet, place.row + at, place.column))![0]!,
    );
  };
}
