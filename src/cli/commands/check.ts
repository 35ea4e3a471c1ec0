import { createEvaluator, type Verdict } from '../../evaluator';
import { joinGain, planOf, reportHead, type JsonHead } from '../../report';
import type { Severity } from '../../rulebook';
import { text } from '../../strings';
import { dateOption } from '../arguments/dates';
import { marketsOption } from '../arguments/markets';
import { SHEET_OPTIONS } from '../arguments/sheetOptions';
import { CannotRun } from '../cannotRun';
import { EXIT, type Command, type Context, type ExitCode } from '../context';
import { loadBook } from '../input/loadBook';
import { loadCatalogue } from '../input/loadCatalogue';
import { requireModel } from '../input/requireModel';
import { outputOptions, type OutputOptions } from '../output/outputOptions';
import { writeReports } from '../output/writeReports';
import { runSlices } from '../runSlices';
import { checkLines } from '../summary/checkLines';
import { progressOf } from '../terminal/progress';
import { screenOn } from '../terminal/screen';
import { VERSION } from '../version';

const FAIL_ON = {
  blocker: ['blocker'],
  warning: ['blocker', 'warning'],
} as const satisfies Record<string, readonly Severity[]>;

function failOnOption({ args, lang }: Context): readonly Severity[] {
  const value = args.one('fail-on');
  if (value === undefined) return [];
  if (value === 'blocker' || value === 'warning') return FAIL_ON[value];
  throw new CannotRun(text(lang, 'cli.badFailOn', { value }));
}

function hasFindings(verdict: Verdict, severities: readonly Severity[]): boolean {
  return verdict.governance.some(
    ({ id, severity }) => severities.includes(severity) && verdict.summary.findings[id]! > 0,
  );
}

/** Standard output belongs to a report that goes there; the summary then goes to standard error. */
function screenFor({ io }: Context, outputs: OutputOptions) {
  const taken = outputs.json === '-' || outputs.csv === '-';
  return screenOn(taken ? io.stderr : io.stdout, io.env);
}

/** More lines push the totals out of a terminal. */
const FIX_FIRST = 10;

interface Judged {
  readonly head: JsonHead;
  readonly verdict: Verdict;
}

async function judge(context: Context, started: number): Promise<ExitCode> {
  const { io, lang } = context;
  const asOf = dateOption(context, 'as-of') ?? io.today();
  const markets = marketsOption(context);
  const severities = failOnOption(context);
  const outputs = await outputOptions(context);
  const book = await loadBook(context);
  requireModel(book, asOf, lang);
  const progress = progressOf(context);
  try {
    const { joined, ...loaded } = await loadCatalogue(context, progress);
    const { catalogue, sources } = loaded;
    const evaluator = createEvaluator(book, { asOf, ...(markets && { markets }) });
    const verdict = await runSlices(evaluator.steps(catalogue), (done) => {
      progress.report('cli.progress.evaluate', done);
    });
    const alone = joined && (await runSlices(evaluator.steps(joined.own), () => undefined));
    const judged: Judged = {
      head: reportHead(sources, book, catalogue, verdict, VERSION),
      verdict,
    };
    const written = await writeReports(context, outputs, judged.head, verdict, catalogue, progress);
    const screen = screenFor(context, outputs);
    const plan = planOf({ verdict, catalogue, most: FIX_FIRST });
    progress.clear();
    const lines = checkLines({
      lang,
      ...loaded,
      gain: joined && alone && joinGain(joined.own, alone, verdict, joined.matched),
      verdict,
      plan,
      rulebook: judged.head.rulebook,
      asOf,
      seconds: (io.now() - started) / 1000,
      written,
    });
    await screen.show(lines, true);
    return hasFindings(verdict, severities) ? EXIT.failed : EXIT.ran;
  } finally {
    progress.clear();
  }
}

/** `youpin check`: reads, judges, writes the reports, shows the summary. */
export const check: Command = {
  options: {
    ...SHEET_OPTIONS,
    rulebook: 'value',
    'as-of': 'value',
    markets: 'value',
    json: 'value',
    csv: 'value',
    'fail-on': 'value',
  },
  positionals: Infinity,
  run: (context) => judge(context, context.io.now()),
};
