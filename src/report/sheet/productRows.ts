import { text } from '../../strings';
import { faultText } from '../condition/faultText';
import { semicolonList } from '../format/lists';
import { SEVERITIES, SEVERITY_SIGN } from '../marks';
import { IgnoreList } from '../marks/markFilter';
import { conditionWithoutPlace } from '../marks/withoutPlaces';
import { countText } from '../format/values';
import { FINDING_LIMIT } from './findingRows';
import type { ReportSheetInput } from './input';
import { headingRow, mutedRow, type Row } from './parts';
import { openRules, productHead, productLine } from './productLine';

/** Rows to be looked at, and products to be put into words, between two yields. */
const SLICE_ROWS = 2_000;
const SLICE_LISTED = 25;

function issuesOf({ verdict, lang }: ReportSheetInput, index: number, ignored: IgnoreList): string {
  const findings = verdict.findings(index).filter(({ rule }) => !ignored.has(index, rule.id));
  const issues = SEVERITIES.flatMap((severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map(({ condition }) => {
        const said = faultText(conditionWithoutPlace(condition), lang);
        return `${SEVERITY_SIGN[severity]} ${said}`;
      }),
  );
  return semicolonList(issues, lang);
}

/** Products that break a rule or are not premium: those with a blocker first, then in the order of the sheet. */
function* openProducts(input: ReportSheetInput, ignored: IgnoreList): Generator<void, number[]> {
  const { verdict } = input;
  const grave: number[] = [];
  const others: number[] = [];
  for (let index = 0; index < verdict.size; index++) {
    if (index % SLICE_ROWS === SLICE_ROWS - 1) yield;
    const rules = openRules(input, index, ignored);
    if (rules.some(({ severity }) => severity === 'blocker')) grave.push(index);
    else if (rules.length > 0 || verdict.premium(index) !== 'yes') others.push(index);
  }
  return [...grave, ...others];
}

/** Rows of the block above its first product. */
export const PRODUCT_HEAD = 3;

/** The work list: each product with anything open on one row; yields now and then. */
export function* productRows(input: ReportSheetInput): Generator<void, Row[]> {
  const { verdict, lang, limit = FINDING_LIMIT } = input;
  const ignored = new IgnoreList(input.ignored);
  const open = yield* openProducts(input, ignored);
  const listed = open.slice(0, limit);
  const rows: Row[] = [
    headingRow(text(lang, 'sheet.products')),
    mutedRow(
      text(lang, open.length === listed.length ? 'sheet.products.all' : 'sheet.products.capped', {
        n: countText(open.length),
        all: countText(verdict.size),
        limit: countText(listed.length),
      }),
    ),
    productHead(lang, 'sheet.head.issues'),
  ];
  for (const [at, index] of listed.entries()) {
    if (at % SLICE_LISTED === SLICE_LISTED - 1) yield;
    const rules = openRules(input, index, ignored);
    rows.push(productLine(input, index, rules, issuesOf(input, index, ignored)));
  }
  return rows;
}
