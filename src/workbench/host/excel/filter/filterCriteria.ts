import type { ExcelBehaviours } from '../../behaviours';
import type { FilterCriterion } from '../../model';
import type { Json, JsonObject } from '../../protocol/types';
import { invalidArgument } from '../../engine/HostError';
import { notEmulated } from '../define/notEmulated';
import { asList, asOneOf, asRecord, asText, given } from '../define/values';

/** Kinds of criteria that are kept and hide nothing, each with the member that it needs. */
const OTHERS: Readonly<Record<string, string>> = {
  CellColor: 'color',
  FontColor: 'color',
  Icon: 'icon',
  Dynamic: 'dynamicCriteria',
  TopItems: 'criterion1',
  TopPercent: 'criterion1',
  BottomItems: 'criterion1',
  BottomPercent: 'criterion1',
};

/** A column's criterion as an add-in gives it; those by values and by comparison hide rows. */
export function filterCriterion(value: Json, behaviours: ExcelBehaviours): FilterCriterion {
  const criteria = asRecord(value);
  if (Object.values(criteria).includes(null) && behaviours.has('filterMembersNull'))
    throw invalidArgument();
  const filterOn = asText(criteria['filterOn']);
  if (filterOn === 'Values') {
    return { filterOn, values: asList(criteria['values']).map(asText) };
  }
  if (filterOn === 'Custom') {
    return customCriterion(criteria);
  }
  const needed = OTHERS[filterOn];
  if (needed === undefined) throw notEmulated(`filters on ${filterOn}`);
  const detail = criteria[needed] ?? null;
  if (detail === null) throw invalidArgument();
  return { filterOn: 'Other', kind: filterOn, detail: { [needed]: detail } };
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

/** All members of a criterion, as Excel answers them for a column that has none. */
const NO_CRITERION: JsonObject = {
  color: null,
  criterion1: null,
  criterion2: null,
  dynamicCriteria: 'Unknown',
  filterOn: 'Custom',
  icon: null,
  operator: 'And',
  subField: null,
  values: null,
};

/** As `filter.criteria` answers it. */
export function criterionJson(
  criterion: FilterCriterion | undefined,
  behaviours: ExcelBehaviours,
): JsonObject | null {
  const rest = behaviours.has('filterMembersNull') ? NO_CRITERION : {};
  switch (criterion?.filterOn) {
    case undefined:
      return behaviours.has('filterMembersNull') ? NO_CRITERION : null;
    case 'Values':
      return { ...rest, filterOn: 'Values', values: [...criterion.values] };
    case 'Custom':
      return { ...rest, ...criterion };
    case 'Other':
      return { ...rest, filterOn: criterion.kind, ...(criterion.detail as JsonObject) };
  }
}
