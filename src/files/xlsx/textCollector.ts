import type { XmlTag } from './xmlTag';
import { decodeEscapes, decodeXml } from './xmlText';

/** Gathers the text of `<si>` or `<is>`: plain, or runs of rich text joined; furigana (`rPh`) is no text. */
export class TextCollector {
  private inText = false;
  private inPhonetic = false;
  private pieces = '';

  /** Forgets what was gathered. */
  start(): void {
    this.inText = this.inPhonetic = false;
    this.pieces = '';
  }

  open(tag: XmlTag): void {
    if (tag.name === 't') this.inText = !this.inPhonetic;
    else if (tag.name === 'rPh') this.inPhonetic = true;
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    else if (name === 'rPh') this.inPhonetic = false;
  }

  text(bytes: Buffer, start: number, end: number, isRaw: boolean): void {
    if (this.inText) this.pieces += decodeXml(bytes, start, end, isRaw);
  }

  /** What was gathered since `start`. */
  finish(): string {
    return decodeEscapes(this.pieces);
  }
}
