import { tooLarge } from '../fileFailure';
import { LIMITS } from '../limits';
import { TextCollector } from './textCollector';
import type { XmlListener } from './xmlScanner';
import type { XmlTag } from './xmlTag';

/** Listens to the shared strings part and keeps its texts in order. */
export class SharedStrings implements XmlListener {
  readonly texts: string[] = [];
  private readonly collector = new TextCollector();

  open(tag: XmlTag): void {
    if (tag.name === 'si') this.collector.start();
    else this.collector.open(tag);
  }

  close(name: string): void {
    if (name !== 'si') {
      this.collector.close(name);
      return;
    }
    if (this.texts.length >= LIMITS.cells) throw tooLarge(LIMITS.cells, 'cells');
    this.texts.push(this.collector.finish());
  }

  text(bytes: Buffer, start: number, end: number, isRaw: boolean): void {
    this.collector.text(bytes, start, end, isRaw);
  }
}
