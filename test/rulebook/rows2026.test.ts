import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCatalogue } from '../../src/catalogue';
import { createEvaluator, type CertificateStatus, type Evaluator } from '../../src/evaluator';
import type { MarketKey } from '../../src/fields';
import { loadDefault } from '../../src/rulebook';
import { gridOf } from '../support/layouts';

/** One correction of the book of 2026: a product, and what its market asks of it on a day. */
interface Case {
  /** Number of the correction, or of what was missing (`B2`), by which its cases belong together. */
  readonly row: number | string;
  readonly asOf: string;
  readonly market: MarketKey;
  readonly category: string;
  readonly title: string;
  readonly certificates: string;
  /** Statuses by id of requirement. */
  readonly asked?: Readonly<Record<string, CertificateStatus>>;
  readonly notAsked?: readonly string[];
}

const FILE = join(__dirname, '../golden/rulebook/rows2026.json');
const CASES = JSON.parse(readFileSync(FILE, 'utf8')) as Case[];
const ids = new Set(loadDefault().certificates.requirements.map(({ id }) => id));

/** By day: a book is compiled once for each. */
const evaluators = new Map<string, Evaluator>();

function evaluatorAt(asOf: string): Evaluator {
  const known = evaluators.get(asOf) ?? createEvaluator(loadDefault(), { asOf });
  evaluators.set(asOf, known);
  return known;
}

function statusesOf({ asOf, market, category, title, certificates }: Case) {
  const { grid, layout } = gridOf([{ markets: market, category, title, certificates }]);
  const verdict = evaluatorAt(asOf).evaluate(buildCatalogue(grid, layout));
  const { certificates: results } = verdict.explain(0);
  return Object.fromEntries(results.map(({ requirement, status }) => [requirement.id, status]));
}

test.each(CASES)('$row: $market, $title, $certificates, $asOf', (one) => {
  const { asked = {}, notAsked = [] } = one;
  const statuses = statusesOf(one);
  expect(statuses).toMatchObject(asked);
  expect(notAsked.filter((id) => !ids.has(id))).toEqual([]);
  expect(notAsked.filter((id) => id in statuses)).toEqual([]);
});
