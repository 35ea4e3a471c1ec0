import { type FilterCriterion, parseBox } from '../../../host/model';
import type { FilterSpec } from '../BookPiece';
import { childAt, childrenOf, flagOf, numberOf, type XmlNode } from './xmlTree';

const SIGNS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/** A filter of a sheet or a table; kinds of criteria that the model has not (colours, top ten) are left out. */
export function readFilter(filter: XmlNode | undefined): FilterSpec | undefined {
  const box = parseBox(filter?.attributes['ref'] ?? '');
  if (!filter || !box) return undefined;
  const criteria = childrenOf(filter, 'filterColumn').flatMap((column) => {
    const criterion = criterionOf(column);
    const index = numberOf(column, 'colId');
    return criterion && index !== undefined ? [[index, criterion] as const] : [];
  });
  return { box, criteria };
}

function criterionOf(column: XmlNode): FilterCriterion | undefined {
  const list = childAt(column, 'filters');
  if (list) {
    const values = childrenOf(list, 'filter').map(({ attributes }) => attributes['val'] ?? '');
    return { filterOn: 'Values', values: flagOf(list, 'blank') ? [...values, ''] : values };
  }
  const custom = childAt(column, 'customFilters');
  const [first, second] = childrenOf(custom, 'customFilter').map(
    ({ attributes }) =>
      (SIGNS[attributes['operator'] ?? 'equal'] ?? '=') + (attributes['val'] ?? ''),
  );
  if (first === undefined) return undefined;
  if (second === undefined) return { filterOn: 'Custom', criterion1: first };
  const operator = flagOf(custom, 'and') ? 'And' : 'Or';
  return { filterOn: 'Custom', criterion1: first, criterion2: second, operator };
}
