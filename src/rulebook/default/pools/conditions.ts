import { contentConditions } from './content';
import { countrySelectConditions } from './country';
import { industryServiceConditions } from './industry';
import { growthConditions, semiManagedConditions, strengthConditions } from './publicConditions';
import { hotConditions, newArrivalConditions } from './traffic';
import type { RuleInput } from '../types';

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
