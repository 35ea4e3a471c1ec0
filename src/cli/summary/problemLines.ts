import type { Rule } from '../../rulebook';
import { basisText, countText, isUnpublished, withNote } from '../../report';
import { text } from '../../strings';
import { bar } from '../terminal/progress';
import { paint, type Line, type Style } from '../terminal/style';
import { displayWidth, pad, truncate } from '../terminal/table';
import type { CheckView } from './checkView';

const SHOWN = 8;
const BAR = 20;
/** Longer titles would push the bars out of a usual terminal. */
const LONGEST_TITLE = 44;

const STYLES = { blocker: 'red', warning: 'yellow', advice: 'dim' } as const satisfies Record<
  Rule['severity'],
  Style
>;

interface Counted {
  readonly rule: Rule;
  readonly rows: number;
}

/** The governance rules that most rows break, with a bar each. */
export function problemLines({ lang, verdict }: CheckView): Line[] {
  const { findings } = verdict.summary;
  const counted: Counted[] = verdict.governance
    .map((rule) => ({ rule, rows: findings[rule.id]! }))
    .filter(({ rows }) => rows > 0)
    .sort((a, b) => b.rows - a.rows);
  if (counted.length === 0) return ['', text(lang, 'cli.noProblems')];
  const top = counted.slice(0, SHOWN);
  const most = top[0]?.rows ?? 1;
  const titles = top.map(({ rule }) => {
    const title = truncate(rule.title[lang], LONGEST_TITLE);
    return isUnpublished(rule.basis) ? withNote(title, basisText(rule.basis, lang), lang) : title;
  });
  const width = Math.max(...titles.map(displayWidth));
  const lines = top.map(({ rule, rows }, index): Line => {
    const style = STYLES[rule.severity];
    const severity = text(lang, `severity.${rule.severity}`);
    const drawn = paint(style, pad(bar(rows / most, BAR), BAR));
    const count = text(lang, 'cli.rows', { n: countText(rows) });
    const title = pad(titles[index] ?? '', width);
    return [`  ${title}  `, drawn, ` ${count}  ${severity}  ${rule.id}`];
  });
  const more = counted.length - top.length;
  return [
    '',
    paint('bold', text(lang, 'cli.problems')),
    ...lines,
    ...(more > 0 ? [`  ${text(lang, 'cli.moreProblems', { n: more })}`] : []),
  ];
}
