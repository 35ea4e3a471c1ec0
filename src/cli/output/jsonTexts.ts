import type { Verdict } from '../../evaluator';
import { jsonOf, RowJson, type JsonHead } from '../../report';
import type { Lang } from '../../strings';

/** The JSON report piece by piece, a line for each row, so that no report is in memory whole. */
export function* jsonTexts(head: JsonHead, verdict: Verdict, lang: Lang): Generator<string> {
  const json = new RowJson(verdict, lang);
  yield `${jsonOf(head).slice(0, -1)},"rows":[`;
  for (let index = 0; index < verdict.size; index++) {
    yield `${index === 0 ? '\n' : ',\n'}${json.row(index)}`;
  }
  yield '\n]}\n';
}
