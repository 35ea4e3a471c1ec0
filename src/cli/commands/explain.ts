import { commaList, explainCode, explainedLines, withNote, type Explained } from '../../report';
import { withExamples } from '../../report/explain/exampleParts';
import { casesOfRule } from '../../report/explain/ruleCases';
import type { Rulebook } from '../../rulebook';
import { text, type Lang } from '../../strings';
import { CannotRun } from '../cannotRun';
import { EXIT, type Command, type Context, type ExitCode } from '../context';
import { loadBook } from '../input/loadBook';
import { screenOn } from '../terminal/screen';
import { paint, type Line } from '../terminal/style';

function linesOf({ code, kindName, name, parts }: Explained, lang: Lang): Line[] {
  const title = paint('bold', withNote(name, `${kindName} ${code}`, lang));
  return [title, ...explainedLines(parts, lang), ''];
}

/** A rule with its examples, as its page has them. */
function exampled(explained: Explained, book: Rulebook, lang: Lang): Explained {
  const rule = book.rules.find(({ id }) => explained.kind === 'rule' && id === explained.code);
  const cases = rule && casesOfRule(rule);
  return rule && cases ? withExamples(explained, rule, cases, lang) : explained;
}

async function run(context: Context): Promise<ExitCode> {
  const { io, lang, args } = context;
  const code = args.positionals.join(' ');
  if (code === '') throw new CannotRun(text(lang, 'cli.noCode'));
  const book = await loadBook(context);
  const explanation = explainCode(book, code, lang);
  if (!explanation.found) {
    const suggestion = commaList(explanation.suggestions, lang);
    const hint =
      suggestion === ''
        ? text(lang, 'cli.seeRulebook')
        : text(lang, 'cli.didYouMean', { suggestion });
    throw new CannotRun(text(lang, 'cli.unknownCode', { code, hint }));
  }
  await screenOn(io.stdout, io.env).show([
    ...explanation.all.flatMap((explained) => linesOf(exampled(explained, book, lang), lang)),
    paint('dim', text(lang, 'notice')),
  ]);
  return EXIT.ran;
}

/** `youpin explain`: the meaning of a code. */
export const explain: Command = { options: { rulebook: 'value' }, positionals: Infinity, run };
