import type { ProtectionOptions } from '../../../host/model';

/** What a protected sheet may still allow. */
type Allowance = Exclude<keyof ProtectionOptions, 'selectionMode'>;

/** Attributes of files say what is locked; `true`: locked unless they say otherwise. */
export const PROTECTION_NAMES: readonly (readonly [
  attribute: string,
  option: Allowance,
  lockedByDefault: boolean,
])[] = [
  ['objects', 'allowEditObjects', false],
  ['scenarios', 'allowEditScenarios', false],
  ['formatCells', 'allowFormatCells', true],
  ['formatColumns', 'allowFormatColumns', true],
  ['formatRows', 'allowFormatRows', true],
  ['insertColumns', 'allowInsertColumns', true],
  ['insertRows', 'allowInsertRows', true],
  ['insertHyperlinks', 'allowInsertHyperlinks', true],
  ['deleteColumns', 'allowDeleteColumns', true],
  ['deleteRows', 'allowDeleteRows', true],
  ['sort', 'allowSort', true],
  ['autoFilter', 'allowAutoFilter', true],
  ['pivotTables', 'allowPivotTables', true],
];
