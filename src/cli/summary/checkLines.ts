import { labelled, numberText } from '../../report';
import { text } from '../../strings';
import { paint, type Line } from '../terminal/style';
import type { CheckView } from './checkView';
import { columnLines } from './columnLines';
import { fixFirstLines } from './fixFirstLines';
import { certificateLines, headLines, poolLines } from './headLines';
import { joinLines } from './joinLines';
import { platformLines } from './platformLines';
import { problemLines } from './problemLines';

function footLines({ lang, rulebook, seconds, written }: CheckView): Line[] {
  const book = labelled(text(lang, 'cli.book'), text(lang, 'cli.bookLine', rulebook), lang);
  const time = text(lang, 'cli.seconds', { n: numberText(Math.round(seconds * 10) / 10) });
  return [
    '',
    ...written.map((file) => text(lang, 'cli.written', { file })),
    `${book}  ${time}`,
    paint('dim', text(lang, 'notice')),
  ];
}

/** The summary of a check, from the totals to the rows to mend first. */
export function checkLines(view: CheckView): Line[] {
  const columns = [...certificateLines(view), ...columnLines(view)];
  const judged =
    view.verdict.size === 0
      ? []
      : [
          '',
          ...poolLines(view),
          ...platformLines(view),
          ...problemLines(view),
          ...fixFirstLines(view),
        ];
  return [
    ...headLines(view),
    ...judged,
    ...(columns.length > 0 ? ['', ...columns] : []),
    ...joinLines(view),
    ...footLines(view),
  ];
}
