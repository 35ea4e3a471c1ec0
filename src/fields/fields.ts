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

/** Fields by what they are about, in the order of the vocabulary. */
const GROUPS = {
  identity: IDENTITY_FIELDS,
  trade: TRADE_FIELDS,
  content: CONTENT_FIELDS,
  service: SERVICE_FIELDS,
  performance: PERFORMANCE_FIELDS,
  compliance: COMPLIANCE_FIELDS,
  edits: EDITS_FIELDS,
  target: TARGET_FIELDS,
} as const;

export type FieldGroup = keyof typeof GROUPS;

export const FIELD_GROUPS = Object.keys(GROUPS) as readonly FieldGroup[];

export const fieldsOfGroup = (group: FieldGroup): readonly FieldKey[] =>
  Object.keys(GROUPS[group]) as FieldKey[];

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
