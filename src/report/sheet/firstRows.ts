import { mapProgress } from '../../base/mapProgress';
import { text } from '../../strings';
import { semicolonList } from '../format/lists';
import { IgnoreList } from '../marks/markFilter';
import { planInSteps } from '../plan/plan';
import { planSteps } from '../plan/planSteps';
import { planText } from '../plan/planText';
import type { ReportSheetInput } from './input';
import { headingRow, mutedRow, type Row } from './parts';
import { openRules, productHead, productLine } from './productLine';

/** Most products listed. */
const FIRST = 10;

/** The products that the fewest edits make premium, then those with most blockers, each with its steps. */
export function* firstRows(input: ReportSheetInput): Generator<void, Row[]> {
  const { verdict, lang } = input;
  const { catalogue, ignored: list = [] } = input;
  const plan = yield* mapProgress(
    planInSteps({ verdict, catalogue, ignored: list, most: FIRST }),
    () => undefined,
  );
  const first = [...plan.gains, ...plan.blockers].slice(0, FIRST);
  const heading = headingRow(text(lang, 'sheet.first'));
  if (first.length === 0) return [heading, mutedRow(text(lang, 'sheet.first.none'))];
  const ignored = new IgnoreList(input.ignored);
  const lines = first.map((item) => {
    const steps = planSteps(verdict, item, lang, input.run.sheet).map(({ what }) => what);
    const { index } = item;
    return productLine(input, index, openRules(input, index, ignored), semicolonList(steps, lang));
  });
  return [heading, mutedRow(planText(plan, lang)), productHead(lang, 'sheet.head.step'), ...lines];
}
