import {
  comparePremium,
  type Explanation,
  type PremiumChange,
  type Verdict,
} from '../../evaluator';
import { statusWithGap, withNote } from '../../report';
import { text, type Lang } from '../../strings';
import { requiredDate } from '../arguments/dates';
import { marketsOption } from '../arguments/markets';
import { SHEET_OPTIONS } from '../arguments/sheetOptions';
import { EXIT, type Command, type Context, type ExitCode } from '../context';
import { loadBook } from '../input/loadBook';
import { loadCatalogue } from '../input/loadCatalogue';
import { requireModel } from '../input/requireModel';
import { progressOf } from '../terminal/progress';
import { screenOn } from '../terminal/screen';
import { paint, type Line } from '../terminal/style';

const SHOWN = 20;

interface Dates {
  readonly from: string;
  readonly to: string;
}

interface Side {
  readonly date: string;
  readonly verdict: Verdict;
  readonly explanation: Explanation;
}

function sideLine({ date, verdict, explanation }: Side, lang: Lang): string {
  const status = statusWithGap(verdict.status(explanation.index), explanation, lang);
  return `      ${text(lang, 'cli.compare.before', { date, status })}`;
}

interface Verdicts {
  readonly before: Verdict;
  readonly after: Verdict;
}

function changeLines(
  change: PremiumChange,
  { from, to }: Dates,
  verdicts: Verdicts,
  lang: Lang,
): string[] {
  const { before, after } = change.explain();
  const { row, productId, title = '' } = after;
  return [
    `  ${text(lang, 'cli.rowLabel', { row })}  ${productId ?? title}`,
    sideLine({ date: from, verdict: verdicts.before, explanation: before }, lang),
    sideLine({ date: to, verdict: verdicts.after, explanation: after }, lang),
  ];
}

function listLines(
  heading: string,
  changes: readonly PremiumChange[],
  linesOf: (change: PremiumChange) => string[],
  lang: Lang,
): Line[] {
  if (changes.length === 0) return [];
  const more = changes.length - SHOWN;
  return [
    '',
    paint('bold', withNote(heading, text(lang, 'cli.rows', { n: changes.length }), lang)),
    ...changes.slice(0, SHOWN).flatMap(linesOf),
    ...(more > 0 ? [`  ${text(lang, 'cli.compare.more', { n: more })}`] : []),
  ];
}

async function run(context: Context): Promise<ExitCode> {
  const { io, lang } = context;
  const dates = { from: requiredDate(context, 'from'), to: requiredDate(context, 'to') };
  const markets = marketsOption(context);
  const book = await loadBook(context);
  requireModel(book, dates.from, lang);
  requireModel(book, dates.to, lang);
  const progress = progressOf(context);
  const { catalogue } = await loadCatalogue(context, progress).finally(() => {
    progress.clear();
  });
  const comparison = comparePremium(book, catalogue, dates.from, dates.to, markets);
  const { gains, losses } = comparison;
  const linesOf = (change: PremiumChange) => changeLines(change, dates, comparison, lang);
  const none = gains.length + losses.length === 0;
  await screenOn(io.stdout, io.env).show([
    paint('bold', text(lang, 'cli.compare.title', dates)),
    ...(none ? [text(lang, 'cli.compare.none')] : []),
    ...listLines(text(lang, 'cli.compare.gains'), gains, linesOf, lang),
    ...listLines(text(lang, 'cli.compare.losses'), losses, linesOf, lang),
    '',
    paint('dim', text(lang, 'notice')),
  ]);
  return EXIT.ran;
}

/** `youpin compare`: who gains or loses premium between two dates. */
export const compare: Command = {
  options: { ...SHEET_OPTIONS, rulebook: 'value', markets: 'value', from: 'value', to: 'value' },
  positionals: Infinity,
  run,
};
