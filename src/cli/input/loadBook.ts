import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileProblemText, rulebookProblemText } from '../../report';
import { countProblems, loadDefault, parseRulebookText, type Rulebook } from '../../rulebook';
import { text } from '../../strings';
import { CannotRun } from '../cannotRun';
import type { Context } from '../context';
import { systemCode } from '../systemCode';

async function readText(path: string, { io, lang }: Context): Promise<string> {
  try {
    return await readFile(resolve(io.cwd, path), 'utf8');
  } catch (error) {
    const code = systemCode(error);
    const isAbsent = code === 'ENOENT' || code === 'ENOTDIR';
    const problem = isAbsent ? 'notFound' : code === 'EISDIR' ? 'isFolder' : 'notReadable';
    throw new CannotRun(fileProblemText({ code: problem, file: path }, lang));
  }
}

/** The default rulebook, with that of `--rulebook` laid over it. */
export async function loadBook(context: Context): Promise<Rulebook> {
  const { args, lang } = context;
  const file = args.one('rulebook');
  if (file === undefined) return loadDefault();
  const result = parseRulebookText(loadDefault(), await readText(file, context));
  if (result.ok) return result.rulebook;
  const told = result.problems.map((problem) => rulebookProblemText(problem, lang));
  const n = countProblems(result.problems);
  throw new CannotRun(text(lang, 'cli.badBook', { file, n }), told);
}
