import { text, type Lang } from '../../strings';
import { PALETTE, type MarkStyle, type Scheme } from './palette';
import { SEVERITIES, SEVERITY_SIGN, type Severity } from './severities';

/** One line of the legend. */
export interface LegendRow {
  /** Undefined for cells that are not painted. */
  readonly severity?: Severity;
  readonly sign: string;
  readonly word: string;
  readonly meaning: string;
  /** The colour and the form of the letters, in words. */
  readonly colour: string;
  readonly style?: MarkStyle;
}

/** The meanings of the marks, worst severity first, then of no mark. */
export function legend(lang: Lang, scheme: Scheme = 'light'): LegendRow[] {
  const rows = SEVERITIES.map((severity): LegendRow => ({
    severity,
    sign: SEVERITY_SIGN[severity],
    word: text(lang, `severity.${severity}`),
    meaning: text(lang, `marks.meaning.${severity}`),
    colour: text(lang, `marks.colour.${scheme}.${severity}`),
    style: PALETTE[scheme][severity],
  }));
  const none: LegendRow = {
    sign: '',
    word: text(lang, 'marks.none'),
    meaning: text(lang, 'marks.meaning.none'),
    colour: text(lang, 'marks.colour.none'),
  };
  return [...rows, none];
}
