import { type AutoFilter, boxAddress, type FilterCriterion } from '../../../host/model';
import { attributesOf } from '../xml';

const OPERATORS: Readonly<Record<string, string>> = {
  '=': 'equal',
  '<>': 'notEqual',
  '>': 'greaterThan',
  '>=': 'greaterThanOrEqual',
  '<': 'lessThan',
  '<=': 'lessThanOrEqual',
};

/** A filter of a sheet or a table; '' where there is none. */
export function filterXml({ box, criteria }: AutoFilter): string {
  if (!box) return '';
  const columns = [...criteria]
    .sort(([a], [b]) => a - b)
    .map(
      ([column, criterion]) =>
        `<filterColumn colId="${column}">${criterionXml(criterion)}</filterColumn>`,
    );
  return `<autoFilter ref="${boxAddress(box)}">${columns.join('')}</autoFilter>`;
}

function criterionXml(criterion: FilterCriterion): string {
  if (criterion.filterOn === 'Values') {
    const texts = criterion.values.filter((text) => text !== '');
    const blank = texts.length < criterion.values.length || undefined;
    const filters = texts.map((text) => `<filter${attributesOf({ val: text })}/>`);
    return `<filters${attributesOf({ blank })}>${filters.join('')}</filters>`;
  }
  if (criterion.filterOn === 'Other') return '';
  const { criterion1, criterion2, operator } = criterion;
  const both = criterion2 === undefined ? [criterion1] : [criterion1, criterion2];
  const and = criterion2 !== undefined && operator !== 'Or' ? true : undefined;
  return `<customFilters${attributesOf({ and })}>${both.map(customXml).join('')}</customFilters>`;
}

function customXml(criterion: string): string {
  const [, sign = '', val = ''] = /^(<>|>=|<=|=|>|<)?([\s\S]*)$/.exec(criterion) ?? [];
  return `<customFilter${attributesOf({ operator: OPERATORS[sign || '='], val })}/>`;
}
