import { z } from 'zod';
import { LEFT_OUT } from '../../catalogue';

/*
 * The contract of `youpin check --json`, described for people in docs/json-report.md.
 */

const count = z.int().min(0);
const basis = z.enum(['announced', 'public', 'regulation', 'thirdParty', 'assumed']);
const premium = z.enum(['yes', 'no', 'unknown']);
const poolStatus = z.enum(['in', 'out', 'unknown', 'n/a']);
const certificateStatus = z.enum(['held', 'missing', 'expired', 'expiring', 'unknown']);

export const jsonColumn = z.strictObject({
  column: z.string(),
  header: z.string(),
  field: z.string(),
  confidence: z.number().min(0).max(1),
});

export const jsonSource = z.strictObject({
  file: z.string(),
  sheet: z.string(),
  headerRow: z.int().positive(),
  rows: count,
  columns: z.array(jsonColumn),
  unmapped: z.array(
    z.strictObject({
      column: z.string(),
      header: z.string(),
      suggestion: z
        .strictObject({ field: z.string(), reason: z.enum(['cells', 'word', 'alone']) })
        .optional(),
    }),
  ),
  absent: z.array(z.string()),
  leftOut: z.array(z.strictObject({ row: z.int().positive(), why: z.enum(LEFT_OUT) })),
  prices: z.strictObject({ currency: z.string().nullable(), assumed: z.boolean() }).optional(),
  derived: z.array(z.strictObject({ field: z.string(), columns: z.array(z.string()).min(1) })),
  warnings: z.array(z.string()),
});

/** A field without a column, the undetermined rows and the pools that wait for it. */
export const jsonSettling = z.strictObject({
  field: z.string(),
  rows: count,
  pools: z.array(z.string()),
});

export const jsonPlatformTotals = z.strictObject({
  compared: count,
  premiumThere: z.array(z.int().positive()),
  premiumHere: z.array(z.int().positive()),
});

export const jsonSummary = z.strictObject({
  rows: count,
  listings: count,
  premium: count,
  notPremium: count,
  undetermined: count,
  pools: z.record(
    z.string(),
    z.strictObject({
      in: count,
      out: count,
      unknown: count,
      told: z.enum(['yes', 'part', 'no']),
    }),
  ),
  settling: z.array(jsonSettling),
  platform: jsonPlatformTotals.nullable(),
  findings: z.record(z.string(), count),
  certificates: z.record(certificateStatus, count),
});

/** Version of the contract: its second number rises when keys are added. */
export const CONTRACT = '1.4';

export const jsonHead = z.strictObject({
  contract: z.literal(CONTRACT),
  program: z.string(),
  sources: z.array(jsonSource).min(1),
  rulebook: z.strictObject({ id: z.string(), version: z.string(), hash: z.string() }),
  asOf: z.iso.date(),
  summary: jsonSummary,
});

export const jsonCondition = z.strictObject({
  id: z.string(),
  field: z.string(),
  status: z.enum(['unmet', 'unknown']),
  actual: z.union([z.number(), z.string()]).nullable(),
  needed: z.number().nullable(),
  cell: z.string().nullable(),
  basis: z.enum([...basis.options, 'platform']),
});

export const jsonGap = z.strictObject({
  pool: z.string(),
  market: z.string().optional(),
  conditions: z.array(jsonCondition),
});

export const jsonFinding = z.strictObject({
  code: z.string(),
  severity: z.enum(['blocker', 'warning', 'advice']),
  field: z.string(),
  cell: z.string().nullable(),
  message: z.string(),
  fix: z.string(),
});

export const jsonCertificate = z.strictObject({
  market: z.string(),
  requirement: z.string(),
  /** What the market asks for: a certificate, a duty (registration, label, report), or what buyers expect. */
  force: z.enum(['certificate', 'duty', 'practice']),
  status: certificateStatus,
  basis,
  stated: z
    .array(z.strictObject({ name: z.string(), standing: z.enum(['pending', 'expired']) }))
    .optional(),
  /** Ids of the traits that would tell whether it is asked for, and of which title and category say nothing. */
  undecided: z.array(z.string()).optional(),
});

/** What the platform itself says of the product, as the sheet has it. */
export const jsonPlatform = z.strictObject({
  tier: z.enum(['hot', 'premium', 'potential', 'ordinary', 'low']).nullable(),
  differs: z.boolean(),
  targets: z.record(z.string(), z.number()),
});

export const jsonRow = z.strictObject({
  row: z.int().positive(),
  productId: z.string().nullable(),
  premium,
  status: z.string(),
  pools: z.record(z.string(), poolStatus),
  untold: z.array(z.string()),
  markets: z.record(z.string(), z.enum(['in', 'out', 'unknown'])),
  gap: jsonGap.nullable(),
  findings: z.array(jsonFinding),
  certificates: z.array(jsonCertificate),
  otherMarkets: z.array(z.string()),
  easyReturn: z.enum(['covered', 'not', 'unknown']),
  platform: jsonPlatform.nullable(),
});

/** The whole report. */
export const jsonReport = z.strictObject({ ...jsonHead.shape, rows: z.array(jsonRow) });

export type JsonSource = z.infer<typeof jsonSource>;
export type JsonHead = z.infer<typeof jsonHead>;
export type JsonRow = z.infer<typeof jsonRow>;
export type JsonReport = z.infer<typeof jsonReport>;
