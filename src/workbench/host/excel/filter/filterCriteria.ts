import type { FilterCriterion } from '../../model';
import type { Json, JsonObject } from '../../protocol/types';
import { notEmulated } from '../define/notEmulated';
import { asList, asOneOf, asRecord, asText, given } from '../define/values';

/** A column's criterion as an add-in gives it. By values and by comparison; the rest is not emulated. */
export function filterCriterion(value: Json): FilterCriterion {
  const criteria = asRecord(value);
  const filterOn = asText(criteria['filterOn']);
  if (filterOn === 'Values') {
    return { filterOn, values: asList(criteria['values']).map(asText) };
  }
  if (filterOn === 'Custom') {
    return customCriterion(criteria);
  }
  throw notEmulated(`filters on ${filterOn}`);
}

function customCriterion({ criterion1, criterion2, operator }: JsonObject): FilterCriterion {
  const first = { filterOn: 'Custom', criterion1: asText(criterion1) } as const;
  if (criterion2 === undefined || criterion2 === null) return first;
  return {
    ...first,
    criterion2: asText(criterion2),
    operator: given(operator, (value) => asOneOf(value, ['And', 'Or'] as const), 'And'),
  };
}

/** As `filter.criteria` answers it. */
export function criterionJson(criterion: FilterCriterion | undefined): JsonObject | null {
  if (!criterion) return null;
  return criterion.filterOn === 'Values'
    ? { filterOn: 'Values', values: [...criterion.values] }
    : { ...criterion };
}
