import { basisText, jsonOf, labelled, withNote } from '../../report';
import { dueRules, hashRulebook, type Basis, type Rulebook } from '../../rulebook';
import { text, type Lang } from '../../strings';
import { dateOption } from '../arguments/dates';
import { EXIT, type Command, type Context, type ExitCode } from '../context';
import { loadBook, loadOther } from '../input/loadBook';
import { write } from '../io';
import { showDifferences } from './rulebookDiff';
import { screenOn } from '../terminal/screen';
import { paint, type Line } from '../terminal/style';

interface Listed {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly basis: Basis;
}

const listLine = ({ id, title, basis }: Listed, lang: Lang): string =>
  `  ${labelled(id, withNote(title[lang], basisText(basis, lang), lang), lang)}`;

interface Dated extends Listed {
  readonly from: string;
}

function datedLine({ from, title, ...rest }: Dated, lang: Lang): string {
  const dated = text(lang, 'cli.rulebook.from', { title: title[lang], date: from });
  return listLine({ ...rest, title: { zh: dated, en: dated } }, lang);
}

function bookLines(book: Rulebook, lang: Lang): Line[] {
  const governed = new Set(book.governance.flatMap(({ rules }) => rules));
  const list = (title: string, lines: readonly string[]) => ['', paint('bold', title), ...lines];
  const listed = (title: string, things: readonly Listed[]) =>
    list(
      title,
      things.map((thing) => listLine(thing, lang)),
    );
  const hash = hashRulebook(book);
  const { id, version } = book;
  const models = book.models.map((model) =>
    datedLine({ ...model, from: model.effectiveFrom }, lang),
  );
  const stars = book.star.versions.map((star) =>
    datedLine({ ...star, from: star.ratedFrom }, lang),
  );
  return [
    paint('bold', book.title[lang]),
    labelled(text(lang, 'cli.book'), text(lang, 'cli.bookLine', { id, version, hash }), lang),
    ...list(text(lang, 'cli.rulebook.models'), models),
    ...listed(
      text(lang, 'cli.rulebook.pools'),
      book.pools.map((pool) => ({ ...pool, title: pool.name })),
    ),
    ...listed(
      text(lang, 'cli.rulebook.conditions'),
      book.rules.filter((rule) => !governed.has(rule.id)),
    ),
    ...book.governance.flatMap((item) => [
      ...list(`${text(lang, 'cli.rulebook.governance')} · ${item.title[lang]}`, []),
      ...book.rules.filter((r) => item.rules.includes(r.id)).map((rule) => listLine(rule, lang)),
    ]),
    ...listed(text(lang, 'cli.rulebook.requirements'), book.certificates.requirements),
    ...list(text(lang, 'cli.rulebook.star'), stars),
    '',
    text(lang, 'cli.rulebook.explain'),
    paint('dim', text(lang, 'notice')),
  ];
}

/** The entries of the book that are due for review on a date. */
function dueLines(book: Rulebook, asOf: string, lang: Lang): string[] {
  const due = dueRules(book, asOf);
  if (due.length === 0) return [text(lang, 'cli.rulebook.noneDue')];
  return due.map(({ reason, date, title, ...rest }) => {
    const why = (one: Lang): string =>
      withNote(title[one], text(one, `cli.rulebook.due.${reason}`, { date }), one);
    return listLine({ ...rest, title: { zh: why('zh'), en: why('en') } }, lang);
  });
}

async function run(context: Context): Promise<ExitCode> {
  const { io, lang, args } = context;
  const book = await loadBook(context);
  const other = args.one('diff');
  if (other !== undefined) return showDifferences(context, await loadOther(other, context), book);
  if (args.has('json')) {
    await write(io.stdout, `${jsonOf(book, 2)}\n`);
    return EXIT.ran;
  }
  const screen = screenOn(io.stdout, io.env);
  if (args.has('due')) {
    await screen.show(dueLines(book, dateOption(context, 'as-of') ?? io.today(), lang));
    return EXIT.ran;
  }
  await screen.show(bookLines(book, lang));
  return EXIT.ran;
}

/** `youpin rulebook`: the book in effect, listed or as JSON, its entries due for review, or its differences from another. */
export const rulebook: Command = {
  options: { rulebook: 'value', json: 'flag', due: 'flag', 'as-of': 'value', diff: 'value' },
  positionals: 0,
  run,
};
