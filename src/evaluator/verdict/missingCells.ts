import { CELL, CURRENCY, type Catalogue } from '../../catalogue';
import type { FieldKey } from '../../fields';
import { moneyOf } from '../moneyOf';
import { INDUSTRY_UNKNOWN, type Frame } from '../frame/frame';
import type { Condition } from '../program/program';
import { fieldsOf } from '../program/testParts';
import type { MissingCell } from '../types';

/** The cells of the row that the frame holds which would settle an unknown condition. */
export function missingCells(frame: Frame, condition: Condition): MissingCell[] {
  const { catalogue, start } = frame;
  const cell = (field: FieldKey, why: MissingCell['why']): MissingCell => {
    const place = catalogue.place(field, start);
    return { field, why, ...(place && { place }) };
  };
  const missing = missingFields(frame, condition);
  // With no cell missing, the question is whether a brand in Chinese is the one in the title.
  if (missing.length === 0 && condition.fields.optional.includes('brand'))
    return [cell('brand', 'script')];
  return missing.map((field) => cell(field, whyMissing(catalogue, field, start)!));
}

/**
 * The fields of these cells: the required ones, else the optional ones; also the category for a threshold
 * by industry, and the currency for an amount without one.
 */
export function missingFields(
  { catalogue, start, industry }: Frame,
  { rule, fields: { required, optional } }: Condition,
): FieldKey[] {
  const isMissing = (field: FieldKey): boolean => whyMissing(catalogue, field, start) !== undefined;
  const needsCurrency = optional.includes('currency') && isMissing('currency');
  if (needsCurrency && isUnsaid(catalogue, start)) {
    return ['currency', ...fieldsOf({ test: rule.test }).required.filter(isMissing)];
  }
  const missing = required.filter(isMissing);
  const byIndustry = rule.threshold?.byIndustry ?? rule.threshold?.byIndustryMarket;
  const needsIndustry = byIndustry !== undefined && industry[0] === INDUSTRY_UNKNOWN;
  if (needsIndustry && isMissing('category')) missing.push('category');
  return missing.length > 0 ? missing : optional.filter(isMissing);
}

/** Whether a row has a price without any currency. */
function isUnsaid({ columns: { price, currency } }: Catalogue, row: number): boolean {
  return price?.state[row] === CELL.ok && moneyOf(price, currency)(row) === CURRENCY.unsaid;
}

function whyMissing(
  { columns }: Catalogue,
  field: FieldKey,
  row: number,
): MissingCell['why'] | undefined {
  const column = columns[field];
  if (column === undefined) return 'absent';
  const state = column.state[row];
  if (state === CELL.ok) return undefined;
  return state === CELL.missing ? 'missing' : 'invalid';
}
