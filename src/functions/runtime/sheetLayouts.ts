import type { Completion } from '../../excel/partners/types';
import type { ExcelProblem } from '../../report';
import type { FunctionsHost } from '../functionsHost';
import { Lru } from '../../base/lru';
import type { RangePlace } from './parseAddress';
import { rowLayout, type RowLayout } from './rowLayout';

/** The layout of a range, where its sheet's products begin and what completes them, or why that is not known. */
export type SheetLayoutAnswer =
  | {
      readonly ok: true;
      readonly layout: RowLayout;
      readonly firstRow: number;
      readonly completion?: Completion | undefined;
    }
  | { readonly ok: false; readonly problem: ExcelProblem };

/** The layouts of ranges by their sheets' headers. */
export class SheetLayouts {
  private readonly compiled = new Lru<RowLayout>(64);
  private readonly asked = new Map<string, Promise<SheetLayoutAnswer>>();

  constructor(private readonly host: Pick<FunctionsHost, 'headers' | 'partners'>) {}

  /**
   * The layout of `width` columns of a sheet. Excel sends the calls of a calculation together: they
   * share one question, and the next calculation asks again, since only the source knows of edits.
   */
  of(range: RangePlace, width: number): Promise<SheetLayoutAnswer> {
    const key = `${range.column} ${width} ${range.sheet}`;
    const known = this.asked.get(key);
    if (known) return known;
    const asked = this.ask(range, width);
    this.asked.set(key, asked);
    const drop = (): void => {
      setTimeout(() => this.asked.delete(key), 0);
    };
    asked.then(drop, drop);
    return asked;
  }

  private async ask({ sheet, column }: RangePlace, width: number): Promise<SheetLayoutAnswer> {
    const answer = await this.host.headers.layoutFor(sheet, column, width);
    if (!answer.ok) return answer;
    const { firstRow, ...reading } = answer.value;
    const written = JSON.stringify(reading);
    const layout = this.compiled.get(written) ?? this.compiled.keep(written, rowLayout(reading));
    if (layout.columns.productId === undefined) return { ok: true, layout, firstRow };
    const completion = await this.host.partners.of(sheet);
    return completion.ok
      ? { ok: true, layout, firstRow, completion: completion.value }
      : completion;
  }
}
