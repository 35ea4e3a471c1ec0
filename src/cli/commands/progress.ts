import { createEvaluator } from '../../evaluator';
import {
  checkRecord,
  movedSince,
  movedText,
  progressOf as betweenChecks,
  withNote,
  type ProductMove,
} from '../../report';
import { text } from '../../strings';
import { dateOption } from '../arguments/dates';
import { marketsOption } from '../arguments/markets';
import { SHEET_OPTIONS } from '../arguments/sheetOptions';
import { CannotRun } from '../cannotRun';
import { EXIT, type Command, type Context, type ExitCode } from '../context';
import { loadBook } from '../input/loadBook';
import { loadCatalogue } from '../input/loadCatalogue';
import { requireModel } from '../input/requireModel';
import { progressOf } from '../terminal/progress';
import { screenOn } from '../terminal/screen';
import { paint, type Line } from '../terminal/style';

const SHOWN = 20;

function listLines(heading: string, moves: readonly ProductMove[], { lang }: Context): Line[] {
  if (moves.length === 0) return [];
  const more = moves.length - SHOWN;
  return [
    '',
    paint('bold', withNote(heading, text(lang, 'cli.rows', { n: moves.length }), lang)),
    ...moves
      .slice(0, SHOWN)
      .map(({ row, id }) => `  ${text(lang, 'cli.rowLabel', { row })}  ${id}`),
    ...(more > 0 ? [`  ${text(lang, 'cli.compare.more', { n: more })}`] : []),
  ];
}

async function run(context: Context): Promise<ExitCode> {
  const { io, lang, args } = context;
  const [old, recent] = args.positionals;
  if (old === undefined || recent === undefined) {
    throw new CannotRun(text(lang, 'cli.moved.needTwo'));
  }
  const asOf = dateOption(context, 'as-of') ?? io.today();
  const markets = marketsOption(context);
  const book = await loadBook(context);
  requireModel(book, asOf, lang);
  const bar = progressOf(context);
  const judged = async (file: string) => {
    const { catalogue } = await loadCatalogue(
      { ...context, args: { ...args, positionals: [file] } },
      bar,
    );
    const evaluator = createEvaluator(book, { asOf, ...(markets && { markets }) });
    return { catalogue, verdict: evaluator.evaluate(catalogue) };
  };
  try {
    const before = await judged(old);
    const after = await judged(recent);
    const between = betweenChecks(before, after);
    const moved = { ...movedSince(checkRecord(before.verdict), after.verdict), since: old };
    bar.clear();
    await screenOn(io.stdout, io.env).show([
      paint('bold', text(lang, 'cli.moved.title', { old, recent })),
      ...movedText({ ...moved, fewer: between.solved, more: between.added }, lang, 'exact'),
      text(lang, 'cli.moved.matched', {
        n: between.matched,
        added: between.onlyAfter,
        gone: between.onlyBefore,
      }),
      ...listLines(text(lang, 'cli.compare.gains'), between.gains, context),
      ...listLines(text(lang, 'cli.compare.losses'), between.losses, context),
      '',
      paint('dim', text(lang, 'notice')),
    ]);
    return EXIT.ran;
  } finally {
    bar.clear();
  }
}

/** `youpin progress OLD NEW`: the changes of the products between two states of a sheet. */
export const progress: Command = {
  options: { ...SHEET_OPTIONS, rulebook: 'value', markets: 'value', 'as-of': 'value' },
  positionals: 2,
  run,
};
