import { CELL, type Catalogue, type Columns } from '../../catalogue';
import type { FieldKey } from '../../fields';
import type { Test } from '../../rulebook';
import type { Condition, Program } from '../program/program';
import { fieldsOf } from '../program/testParts';

/** The columns that a sheet lacks for one condition. */
export interface Lack {
  readonly absent: readonly FieldKey[];
  /** No cell of the other columns can make the condition met. */
  readonly always: boolean;
  /** The required fields with a column: where all of their cells are read, only another column settles it. */
  readonly present: readonly FieldKey[];
}

/** By number of the condition; undefined where it lacks nothing. */
export type Lacks = readonly (Lack | undefined)[];

/** Lacks of catalogues, cached for those with the same columns, such as the rows of a formula. */
export class LackReader {
  private columns: Columns | undefined;
  private lacks: Lacks = [];

  constructor(private readonly program: Program) {}

  of({ columns }: Catalogue): Lacks {
    if (this.columns !== columns) {
      this.columns = columns;
      this.lacks = lacksOf(this.program, columns);
    }
    return this.lacks;
  }
}

function lacksOf({ conditions, pools }: Program, columns: Columns): Lacks {
  const asked = new Set(pools.flatMap((pool) => pool.conditions));
  return conditions.map((condition, number) =>
    asked.has(number) ? lackOf(condition, columns) : undefined,
  );
}

function lackOf({ rule, fields: { required } }: Condition, columns: Columns): Lack | undefined {
  const isAbsent = (field: FieldKey): boolean => columns[field] === undefined;
  const absent = required.filter(isAbsent);
  const { byIndustry, byIndustryMarket } = rule.threshold ?? {};
  const asksIndustry = (byIndustry ?? byIndustryMarket) !== undefined;
  if (asksIndustry && isAbsent('category') && isAbsent('industry')) absent.push('category');
  if (absent.length === 0) return undefined;
  return {
    absent: [...new Set(absent)],
    always: !canBe(true, rule.test, columns),
    present: required.filter((field) => !isAbsent(field)),
  };
}

/** Whether some cells of the columns make a test come out as wanted. */
function canBe(wanted: boolean, test: Test, columns: Columns): boolean {
  switch (test.kind) {
    case 'all':
    case 'any': {
      const each = (part: Test): boolean => canBe(wanted, part, columns);
      return (test.kind === 'all') === wanted ? test.of.every(each) : test.of.some(each);
    }
    case 'not':
      return canBe(!wanted, test.of, columns);
    default:
      return fieldsOf({ test }).required.every((field) => columns[field] !== undefined);
  }
}

/** Whether a condition that is unknown in a row is so because a column is missing. */
export function lacksColumn(lack: Lack | undefined, { columns }: Catalogue, row: number): boolean {
  if (lack === undefined) return false;
  if (lack.always) return true;
  for (const field of lack.present) if (columns[field]!.state[row] !== CELL.ok) return false;
  return true;
}
