import { labelled, starLimitTexts, starText, starVersionTexts } from '../../report';
import {
  starLevel,
  starVersionAt,
  type Rulebook,
  type StarKind,
  type StarLevel,
} from '../../rulebook';
import { text, type Lang } from '../../strings';
import { dateOption } from '../arguments/dates';
import { CannotRun } from '../cannotRun';
import { EXIT, type Command, type Context, type ExitCode } from '../context';
import { loadBook } from '../input/loadBook';
import { screenOn } from '../terminal/screen';
import { paint } from '../terminal/style';

interface Asked {
  readonly kind: StarKind;
  readonly asOf: string;
}

function askedStar(context: Context): Asked {
  const predicted = dateOption(context, 'predicted');
  const rated = dateOption(context, 'rated');
  if (predicted !== undefined && rated === undefined) return { kind: 'predicted', asOf: predicted };
  if (rated !== undefined && predicted === undefined) return { kind: 'rated', asOf: rated };
  throw new CannotRun(text(context.lang, 'cli.oneStarDate'));
}

function askedScores({ args, lang }: Context, count: number): number[] | undefined {
  const value = args.one('scores');
  if (value === undefined) return undefined;
  const scores = value.split(/[,，]/).map((score) => (score.trim() === '' ? NaN : Number(score)));
  const areScores = scores.every((score) => score >= 0 && score <= 100);
  if (scores.length !== count || !areScores) {
    throw new CannotRun(text(lang, 'cli.badScores', { value, n: count }));
  }
  return scores;
}

function levelLines(
  book: Rulebook,
  star: StarLevel,
  scores: readonly number[],
  lang: Lang,
): string[] {
  const head = labelled(text(lang, 'cli.star.levelLabel'), starText(star, lang), lang);
  if (star.nextCutOff === undefined) return ['', head, text(lang, 'cli.star.top')];
  const limits = starLimitTexts(book, star, scores, lang).map((limit) => `  ${limit}`);
  return ['', head, labelled(text(lang, 'cli.star.limiting'), '', lang).trimEnd(), ...limits];
}

async function run(context: Context): Promise<ExitCode> {
  const { io, lang } = context;
  const asked = askedStar(context);
  const book = await loadBook(context);
  const scores = askedScores(context, book.star.capabilities.length);
  const choice = starVersionAt(book.star, asked.kind, asked.asOf);
  if (!choice) throw new CannotRun(text(lang, 'cli.noStarVersion', { date: asked.asOf }));
  const level = scores && starLevel(book.star, scores, asked);
  await screenOn(io.stdout, io.env).show([
    paint('bold', text(lang, `cli.star.${asked.kind}`, { date: asked.asOf })),
    ...starVersionTexts(choice, lang),
    ...(scores && level?.ok === true ? levelLines(book, level, scores, lang) : []),
    '',
    paint('dim', text(lang, 'notice')),
  ]);
  return EXIT.ran;
}

/** `youpin star`: which star rule applies on a date, and the level of four scores. */
export const star: Command = {
  options: { rulebook: 'value', predicted: 'value', rated: 'value', scores: 'value' },
  positionals: 0,
  run,
};
