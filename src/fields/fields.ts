import { COMPLIANCE_FIELDS } from './complianceFields';
import { CONTENT_FIELDS } from './contentFields';
import { EDITS_FIELDS } from './editsFields';
import { IDENTITY_FIELDS } from './identityFields';
import { PERFORMANCE_FIELDS } from './performanceFields';
import { SERVICE_FIELDS } from './serviceFields';
import { TARGET_FIELDS } from './targetFields';
import { TRADE_FIELDS } from './tradeFields';
import type { FieldKey } from './fieldKeys';
import type { Field } from './types';

/** The vocabulary: the fields that a column can mean, with their headers. */
export const FIELDS = {
  ...IDENTITY_FIELDS,
  ...TRADE_FIELDS,
  ...CONTENT_FIELDS,
  ...SERVICE_FIELDS,
  ...PERFORMANCE_FIELDS,
  ...COMPLIANCE_FIELDS,
  ...EDITS_FIELDS,
  ...TARGET_FIELDS,
} as const satisfies { readonly [K in FieldKey]: Field & { readonly key: K } };
