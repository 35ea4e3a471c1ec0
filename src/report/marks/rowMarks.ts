import type { Gap, Verdict } from '../../evaluator';
import type { FieldKey } from '../../fields';
import type { Rule } from '../../rulebook';
import type { Lang } from '../../strings';
import { gapText } from '../gapText';
import { markedStatusText } from '../statusSign';
import { certificatesText } from './certificatesText';
import { cutText } from './cutText';
import { issuesText } from './issuesText';
import { markCodes, type Mark } from './markCode';
import { IgnoreList, type MarkFilter } from './markFilter';
import { poolGap, poolGapText, poolInMarket } from './poolGap';
import { RESULT_COLUMNS, type ResultKey } from './resultColumns';
import { RowDetails } from './rowDetails';
import { gapWithoutPlaces } from './withoutPlaces';
import { certificatesKey, gapKey, statusKey } from './wordsKeys';
import { WordsMemo } from './wordsMemo';

/** The texts of a row's result columns; each fits into a cell. */
export type RowMarks = Readonly<Record<ResultKey, string>>;

/** Number of the other sheet, from 1, that a value of a row is on; undefined where it is on the row's own. */
export type SheetOf = (field: FieldKey, index: number) => number | undefined;

interface WordedGap {
  readonly gap: Gap | undefined;
  readonly text: string;
}

/** Makes the texts of the result columns row by row; equal texts are made once. */
export class Marker {
  private readonly ignored: IgnoreList;
  /** By number of a governance rule: whether it passes the filter's severities and fields. */
  private readonly wanted: readonly boolean[];
  private readonly statuses = new WordsMemo();
  private readonly issues = new WordsMemo();
  private readonly gaps = new WordsMemo();
  private readonly certificates = new WordsMemo();

  /** @param sheetOf absent where all values are on one sheet */
  constructor(
    private readonly verdict: Verdict,
    private readonly lang: Lang,
    private readonly filter: MarkFilter = {},
    private readonly sheetOf?: SheetOf,
  ) {
    this.ignored = new IgnoreList(filter.ignored);
    this.wanted = verdict.governance.map((rule) => this.wants(markOf(rule)));
  }

  /** @param index number of the product row, from 0 */
  row(index: number): RowMarks {
    const { verdict, lang } = this;
    const line = verdict.status(index);
    const details = new RowDetails(verdict, index);
    const broken = this.broken(index);
    const { gap, text } = this.gapOf(index, details);
    return {
      status: this.statuses.get(statusKey(line), () => markedStatusText(line, lang)),
      gap: text,
      issues: this.issuesOf(broken),
      certificates: this.certificatesOf(details),
      codes: markCodes(this.placed(this.marksOf(broken, gap), index)),
    };
  }

  /** The rows from `from` up to, not including, `to`, each in the order of `RESULT_COLUMNS`. */
  rows(from: number, to: number): string[][] {
    const rows: string[][] = [];
    const end = Math.min(to, this.verdict.size);
    for (let index = Math.max(0, from); index < end; index++) {
      const marks = this.row(index);
      rows.push(RESULT_COLUMNS.map(({ key }) => marks[key]));
    }
    return rows;
  }

  /** Numbers of the governance rules that the row breaks and that pass the filter. */
  private broken(index: number): number[] {
    const { governance } = this.verdict;
    return this.verdict
      .broken(index)
      .filter((number) => this.wanted[number]! && !this.ignored.has(index, governance[number]!.id));
  }

  private wants({ field, severity }: Mark): boolean {
    const { severities, fields } = this.filter;
    return (severities?.includes(severity) ?? true) && (fields?.includes(field) ?? true);
  }

  private issuesOf(broken: readonly number[]): string {
    const { verdict, lang } = this;
    return this.issues.get(broken.join(), () => {
      const rules = broken.map((number) => verdict.governance[number]!);
      return cutText(issuesText(rules, lang), lang);
    });
  }

  private gapOf(index: number, details: RowDetails): WordedGap {
    const { lang, filter } = this;
    if (filter.pool !== undefined) {
      const whole = details.pool(filter.pool);
      if (whole === undefined) return { gap: undefined, text: '' };
      const result = poolInMarket(whole, filter.market);
      const gap = poolGap(result);
      return {
        gap,
        text: this.wordsOf(gap, (bare) => poolGapText(result, bare, lang), result.status),
      };
    }
    const premium = this.verdict.premium(index);
    if (premium === 'yes') return { gap: undefined, text: '' };
    const { gap } = details;
    return { gap, text: this.wordsOf(gap, (bare) => gapText(bare, lang, premium), premium) };
  }

  /** A gap in words without cells, cached; `otherwise` is the key of rows without a gap. */
  private wordsOf(
    gap: Gap | undefined,
    say: (bare: Gap | undefined) => string,
    otherwise: string,
  ): string {
    return this.gaps.get(gap ? gapKey(gap) : otherwise, () =>
      cutText(say(gap && gapWithoutPlaces(gap)), this.lang),
    );
  }

  private certificatesOf(details: RowDetails): string {
    const { lang, filter } = this;
    const wanted =
      filter.market === undefined
        ? details.certificates
        : details.certificates.filter(({ market }) => market === filter.market);
    return this.certificates.get(certificatesKey(wanted), () =>
      cutText(certificatesText(wanted, lang), lang),
    );
  }

  private placed(marks: readonly Mark[], index: number): readonly Mark[] {
    const { sheetOf } = this;
    if (sheetOf === undefined) return marks;
    return marks.map((mark) => {
      const sheet = sheetOf(mark.field, index);
      return sheet === undefined ? mark : { ...mark, sheet };
    });
  }

  /** Findings by their own severity; the conditions of a gap are advice. */
  private marksOf(broken: readonly number[], gap: Gap | undefined): Mark[] {
    const found = broken.map((number) => markOf(this.verdict.governance[number]!));
    return [...found, ...gapMarks(gap).filter((mark) => this.wants(mark))];
  }
}

const markOf = ({ fields, severity }: Rule): Mark => ({ field: fields[0]!, severity });

/** The fields that a gap paints: those of unmet conditions that can be mended; unknown is no fault. */
export function gapMarks(gap: Gap | undefined): Mark[] {
  if (gap === undefined) return [];
  return gap.conditions
    .filter(({ status, rule }) => status === 'unmet' && rule.mendable)
    .map(({ field }) => ({ field, severity: 'advice' }));
}

/**
 * The texts of one row's result columns, in the words of the other doors. The gap names no cells, since the
 * row may be sorted elsewhere. For many rows keep one `Marker`.
 */
export function rowMarks(
  verdict: Verdict,
  index: number,
  lang: Lang,
  filter?: MarkFilter,
): RowMarks {
  return new Marker(verdict, lang, filter).row(index);
}

/** The rows from `from` up to, not including, `to`: one text for each of `RESULT_COLUMNS`. */
export function markRows(
  verdict: Verdict,
  from: number,
  to: number,
  lang: Lang,
  filter?: MarkFilter,
): string[][] {
  return new Marker(verdict, lang, filter).rows(from, to);
}
