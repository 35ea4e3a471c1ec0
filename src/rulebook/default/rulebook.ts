import type { Rulebook } from '../schema';
import { certificates } from './certificates';
import { governance, governanceRules } from './governance/governance';
import { industryWords } from './industryWords';
import { bands, models } from './models';
import { poolConditions } from './pools/conditions';
import { pools } from './pools/pools';
import { settings } from './settings';
import { star } from './star';
import { taPlus } from './taPlus';
import { RULEBOOK_VERSION } from './version';
import { withFields } from './withFields';

/** The rulebook that the product ships with; sellers lay their own numbers over it. */
export const defaultRulebook: Rulebook = {
  id: 'default',
  version: RULEBOOK_VERSION,
  title: { zh: '默认规则库', en: 'default rulebook' },
  settings,
  industries: industryWords,
  models,
  bands,
  pools,
  rules: [...poolConditions, ...governanceRules].map(withFields),
  governance,
  certificates,
  star,
  taPlus,
};
