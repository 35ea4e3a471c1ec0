import {
  describeChanges,
  explainedLines,
  jsonOf,
  withNote,
  type DescribedChange,
} from '../../report';
import { diffBooks, hashRulebook, type Rulebook } from '../../rulebook';
import { text, type Lang } from '../../strings';
import { EXIT, type Context, type ExitCode } from '../context';
import { write } from '../io';
import { screenOn } from '../terminal/screen';
import { paint, type Line } from '../terminal/style';

const headOf = (book: Rulebook) => ({
  id: book.id,
  version: book.version,
  hash: hashRulebook(book),
});

function changeLines({ name, kindName, code, change, parts }: DescribedChange, lang: Lang): Line[] {
  const changeName = text(lang, `changes.${change}`);
  const title = `${withNote(name, `${kindName} ${code}`, lang)}${change === 'changed' ? '' : ` · ${changeName}`}`;
  return [paint('bold', title), ...explainedLines(parts, lang).map((line) => `  ${line}`)];
}

/** Shows the differences between two books by entry; with `--json` the values themselves, by key. */
export async function showDifferences(
  { io, lang, args }: Context,
  before: Rulebook,
  after: Rulebook,
): Promise<ExitCode> {
  const changes = diffBooks(before, after);
  const [from, to] = [headOf(before), headOf(after)];
  if (args.has('json')) {
    await write(io.stdout, `${jsonOf({ from, to, changes }, 2)}\n`);
    return EXIT.ran;
  }
  const title = text(lang, 'changes.title', {
    from: text(lang, 'cli.bookLine', from),
    to: text(lang, 'cli.bookLine', to),
  });
  const described = describeChanges(changes, { before, after }, lang);
  await screenOn(io.stdout, io.env).show([
    paint('bold', title),
    ...(described.length === 0 ? [text(lang, 'changes.none')] : []),
    ...described.flatMap((change) => changeLines(change, lang)),
  ]);
  return EXIT.ran;
}
