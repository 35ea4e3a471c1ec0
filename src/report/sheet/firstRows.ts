import { text } from '../../strings';
import { firstStep } from '../firstStep';
import { IgnoreList } from '../marks/markFilter';
import { surveyInSteps } from '../survey';
import type { ReportSheetInput } from './input';
import { headingRow, mutedRow, type Row } from './parts';
import { openRules, productHead, productLine } from './productLine';

/** More than these are not what is done first. */
const FIRST = 10;

/** The products that are nearest to a pool, then those with most blockers, each with its first step. */
export function* firstRows(input: ReportSheetInput): Generator<void, Row[]> {
  const { verdict, lang } = input;
  const { fixFirst } = yield* surveyInSteps(verdict, FIRST);
  const heading = headingRow(text(lang, 'sheet.first'));
  if (fixFirst.length === 0) return [heading, mutedRow(text(lang, 'sheet.first.none'))];
  const ignored = new IgnoreList(input.ignored);
  const lines = fixFirst.map(({ index }) => {
    const step = firstStep(verdict.explain(index), lang);
    return productLine(input, index, openRules(input, index, ignored), step?.what ?? '');
  });
  return [heading, productHead(lang, 'sheet.head.step'), ...lines];
}
