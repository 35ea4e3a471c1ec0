import { conflictsText, countText, joinGainText, joinProblemText } from '../../report';
import { text } from '../../strings';
import { paint, type Line } from '../terminal/style';
import type { CheckView } from './checkView';

/** What joining has moved, and what did not fit: a count and an example of each kind. */
export function joinLines({ lang, problems, counts, conflicts, gain }: CheckView): Line[] {
  const gained = gain ? ['', ...joinGainText(gain, lang)] : [];
  if (problems.length === 0) return gained;
  const kinds = [...new Set(problems.map(({ kind }) => kind))];
  const lines = kinds.map((kind) => {
    const example = problems.find((problem) => problem.kind === kind)!;
    return text(lang, `cli.join.${kind}`, {
      n: countText(counts[kind]!),
      fields: conflictsText(conflicts, lang),
      example: joinProblemText(example, lang),
    });
  });
  const title = paint('bold', text(lang, 'cli.join.title'));
  return [...gained, '', title, ...lines.map((line) => `  ${line}`)];
}
