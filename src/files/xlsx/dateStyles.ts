import { isDateFormat } from 'hucre';
import type { XmlListener } from './xmlScanner';
import type { XmlTag } from './xmlTag';

/** Listens to the styles part, to know which cell styles show dates. */
export class DateStyles implements XmlListener {
  private readonly formatCodes = new Map<number, string>();
  private readonly formatOfStyle: number[] = [];
  private inCellStyles = false;
  private readonly known = new Map<number, boolean>();

  open(tag: XmlTag): void {
    if (tag.name === 'cellXfs') this.inCellStyles = true;
    else if (tag.name === 'numFmt') {
      this.formatCodes.set(tag.number('numFmtId'), tag.attribute('formatCode') ?? '');
    } else if (tag.name === 'xf' && this.inCellStyles) {
      this.formatOfStyle.push(tag.number('numFmtId') || 0);
    }
  }

  close(name: string): void {
    if (name === 'cellXfs') this.inCellStyles = false;
  }

  text(): void {
    // Styles are attributes only.
  }

  /** Whether cells of this style show a date or a time. */
  readonly isDate = (style: number): boolean => {
    let answer = this.known.get(style);
    if (answer === undefined) {
      const format = this.formatOfStyle[style] ?? 0;
      // Built-in formats have a number and no code; isDateFormat knows both.
      answer = isDateFormat(this.formatCodes.get(format) ?? String(format));
      this.known.set(style, answer);
    }
    return answer;
  };
}
