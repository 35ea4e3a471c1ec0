import type { Catalogue } from '../../catalogue';
import type { Verdict } from '../../evaluator';
import { BYTE_ORDER_MARK, type JsonHead } from '../../report';
import type { Context } from '../context';
import type { Progress } from '../terminal/progress';
import { csvTexts } from './csvTexts';
import { inChunks } from './inChunks';
import { jsonTexts } from './jsonTexts';
import { openOutput, type Output } from './openOutput';
import type { OutputOptions } from './outputOptions';

interface Job {
  readonly file: string;
  readonly output: Output;
  readonly texts: Iterable<string>;
  readonly before: string;
}

/**
 * Writes the reports that were asked for; files are put in place only when all of them are whole.
 * Returns the files' names.
 */
export async function writeReports(
  context: Context,
  { json, csv }: OutputOptions,
  head: JsonHead,
  verdict: Verdict,
  catalogue: Catalogue,
  progress: Progress,
): Promise<string[]> {
  const { lang } = context;
  const jobs: Job[] = [];
  const add = async (file: string, texts: Iterable<string>, mark: string): Promise<void> => {
    const output = await openOutput(file, context);
    jobs.push({ file, output, texts, before: output.isFile ? mark : '' });
  };
  try {
    if (json !== undefined) await add(json, jsonTexts(head, verdict, lang), '');
    if (csv !== undefined) await add(csv, csvTexts(verdict, catalogue, lang), BYTE_ORDER_MARK);
    for (const { file, output, texts, before } of jobs) {
      if (before !== '') await output.write(Buffer.from(before));
      await inChunks(texts, output.write, (done) => {
        progress.report('cli.progress.write', done / Math.max(1, verdict.size), file);
      });
    }
    for (const { output } of jobs) await output.commit();
  } catch (error) {
    for (const { output } of jobs) await output.abort();
    throw error;
  }
  return jobs.filter(({ file }) => file !== '-').map(({ file }) => file);
}
