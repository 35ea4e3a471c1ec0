import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { commaList, fileProblemText, rulebookProblemText } from '../../report';
import {
  countProblems,
  keptVersions,
  loadDefault,
  loadVersion,
  parseRulebookText,
  parseWholeRulebook,
  type Rulebook,
} from '../../rulebook';
import { text, type Lang } from '../../strings';
import { CannotRun } from '../cannotRun';
import type { Context } from '../context';
import { systemCode } from '../../base/systemCode';

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

function own(file: string, source: string, lang: Lang): Rulebook {
  const result = parseRulebookText(loadDefault(), source);
  if (result.ok) return result.rulebook;
  const mistakes = result.problems.map((problem) => rulebookProblemText(problem, lang));
  const n = countProblems(result.problems);
  throw new CannotRun(text(lang, 'cli.badBook', { file, n }), mistakes);
}

/** The default rulebook, with that of `--rulebook` laid over it. */
export async function loadBook(context: Context): Promise<Rulebook> {
  const { args, lang } = context;
  const file = args.one('rulebook');
  return file === undefined ? loadDefault() : own(file, await readText(file, context), lang);
}

/** A book to compare with: a kept version of the default, a whole book, or an own one over the default. */
export async function loadOther(value: string, context: Context): Promise<Rulebook> {
  const { io, lang } = context;
  const version = await loadVersion(value);
  if (version) return version;
  if (!existsSync(resolve(io.cwd, value))) {
    const versions = commaList(keptVersions(), lang);
    throw new CannotRun(text(lang, 'cli.rulebook.noOther', { value, versions }));
  }
  const source = await readText(value, context);
  return parseWholeRulebook(source) ?? own(value, source, lang);
}
