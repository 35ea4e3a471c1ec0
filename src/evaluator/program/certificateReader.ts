import { CELL, type CertificateEntry } from '../../catalogue';
import type { CertificateCase, CertificateJudge } from '../certificates/certificateJudge';
import { INDUSTRY_KEYS } from '../../fields';
import { NAMED_OTHERWISE, WITHOUT_CATEGORY } from '../certificates/traits';
import { Memo } from '../memo';
import type { Frame } from '../frame/frame';

const OTHER = INDUSTRY_KEYS.indexOf('other');

/** Brings the certificates of each row to the judge. */
export class CertificateReader {
  private column: unknown;
  /** Number of the holdings of each entry of the column under evaluation. */
  private interned: Int32Array = new Int32Array(0);

  /** The same by the entries themselves, for one-row columns: formulas over equal cells share them. */
  private readonly ofOneRow: Memo<readonly CertificateEntry[], number>;

  constructor(private readonly judge: CertificateJudge) {
    this.ofOneRow = new Memo((entries) => judge.intern(entries));
  }

  /** Fills `frame.certificates` and what follows from it; industries and texts must be loaded. */
  load(frame: Frame): void {
    this.internColumn(frame);
    for (let i = 0; i < frame.count; i++) {
      const outcome = this.judge.outcome(
        frame.industry[i]!,
        traitsOf(frame, i),
        this.holdingsOf(frame, i),
        validToOf(frame, i),
      );
      frame.certificates[i] = outcome;
      frame.certified[i] = outcome.certified;
      frame.uncertain[i] = outcome.open;
    }
  }

  /** The judge's input for row `i` of the frame. */
  caseOf(frame: Frame, i: number): CertificateCase {
    this.internColumn(frame);
    return {
      industry: frame.industry[i]!,
      traits: traitsOf(frame, i),
      holdings: this.holdingsOf(frame, i),
      validTo: validToOf(frame, i),
    };
  }

  private holdingsOf({ catalogue, start }: Frame, i: number): number {
    const code = catalogue.columns.certificates?.codes[start + i] ?? -1;
    return code < 0 ? -1 : this.interned[code]!;
  }

  private internColumn({ catalogue }: Frame): void {
    const column = catalogue.columns.certificates;
    if (column === this.column) return;
    this.column = column;
    const entries: readonly (readonly CertificateEntry[])[] = column?.entries ?? [];
    if (this.interned.length !== entries.length) this.interned = new Int32Array(entries.length);
    if (entries.length === 1) {
      this.interned[0] = this.ofOneRow.get(entries[0]!);
      return;
    }
    for (let at = 0; at < entries.length; at++) {
      this.interned[at] = this.judge.intern(entries[at]!);
    }
  }
}

/**
 * The traits of a product. Where neither title nor category has a known word the category counts as
 * missing: a product that is not recognised must not pass as one of which nothing is asked.
 */
function traitsOf({ texts, industry }: Frame, i: number): number {
  const traits = texts.traits[i]!;
  const saysNothing = traits === 0 || traits === NAMED_OTHERWISE;
  return saysNothing && industry[i] === OTHER ? WITHOUT_CATEGORY : traits;
}

function validToOf({ catalogue, start }: Frame, i: number): number {
  const column = catalogue.columns.certificateExpiry;
  if (column === undefined || column.state[start + i] === CELL.missing) return Infinity;
  return column.values[start + i]!;
}
