import { basename } from 'node:path';
import {
  joinCatalogues,
  type Catalogue,
  type Conflicts,
  type JoinCounts,
  type JoinProblem,
} from '../../catalogue';
import { joinProblemText, type JsonSource } from '../../report';
import { text } from '../../strings';
import { sheetOptions } from '../arguments/sheetOptions';
import { CannotRun } from '../cannotRun';
import type { Context } from '../context';
import type { Progress } from '../terminal/progress';
import type { Part } from './buildPart';
import { loadFile } from './loadFile';

/** What the files hold, and what was made of their headers. */
export interface LoadedCatalogue {
  readonly catalogue: Catalogue;
  readonly sources: readonly JsonSource[];
  /** The first of each kind, of conflicts of each field. */
  readonly problems: readonly JoinProblem[];
  readonly counts: JoinCounts;
  readonly conflicts: Conflicts;
  /** What the others were joined to, and how many of its rows they have; absent where there is one source. */
  readonly joined?: { readonly own: Catalogue; readonly matched: number };
}

/** Names that tell the sources apart: the file's, its path where two have the same, the sheet where a file has several. */
function partNames(sources: readonly JsonSource[]): string[] {
  const files = [...new Set(sources.map(({ file }) => file))];
  const names = files.map((file) => basename(file));
  const nameOf = (file: string): string =>
    names.filter((name) => name === basename(file)).length === 1 ? basename(file) : file;
  return sources.map(({ file, sheet }) => {
    if (sources.filter((other) => other.file === file).length === 1) return nameOf(file);
    return files.length === 1 ? sheet : `${nameOf(file)}/${sheet}`;
  });
}

/** Sheets that were left out before anything was joined. */
const countOf = ({ length }: readonly JoinProblem[]): JoinCounts =>
  length > 0 ? { noIdColumn: length } : {};

/** Reads the files of the command and joins them, and sheets of theirs that are asked for, on product id. */
export async function loadCatalogue(
  context: Context,
  progress: Progress,
): Promise<LoadedCatalogue> {
  const { args, lang } = context;
  if (args.positionals.length === 0) throw new CannotRun(text(lang, 'cli.noFile'));
  const options = sheetOptions(context);
  const parts: Part[] = [];
  const problems: JoinProblem[] = [];
  // One after the other: two large files in memory as text at once would cost twice as much.
  for (const file of args.positionals) {
    const loaded = await loadFile(file, options, context, progress);
    parts.push(...loaded.parts);
    problems.push(...loaded.problems);
  }
  const sources = parts.map(({ source }) => source);
  const [only] = parts;
  if (only && parts.length === 1)
    return {
      catalogue: only.catalogue,
      sources,
      problems,
      counts: countOf(problems),
      conflicts: {},
    };
  const joined = joinCatalogues(
    parts.map(({ catalogue }) => catalogue),
    partNames(sources),
    { keep: 1 },
  );
  const without = joined.problems.find(({ kind }) => kind === 'noIdColumn');
  if (without) {
    const problem = joinProblemText(without, lang);
    throw new CannotRun(text(lang, 'cli.joinWithoutId', { problem }));
  }
  const { catalogue, matched, conflicts } = joined;
  return {
    catalogue,
    sources,
    problems: [...problems, ...joined.problems],
    counts: { ...joined.counts, ...countOf(problems) },
    conflicts,
    ...(only && { joined: { own: only.catalogue, matched } }),
  };
}
