import { contentConditions } from './poolConditionsContent';
import { countrySelectConditions } from './poolConditionsCountry';
import { industryServiceConditions } from './poolConditionsIndustry';
import {
  growthConditions,
  semiManagedConditions,
  strengthConditions,
} from './poolConditionsPublic';
import { hotConditions, newArrivalConditions } from './poolConditionsTraffic';
import type { RuleInput } from './types';

/** Every condition of every pool. */
export const poolConditions: RuleInput[] = [
  ...growthConditions,
  ...industryServiceConditions,
  ...countrySelectConditions,
  ...contentConditions,
  ...newArrivalConditions,
  ...hotConditions,
  ...strengthConditions,
  ...semiManagedConditions,
];
