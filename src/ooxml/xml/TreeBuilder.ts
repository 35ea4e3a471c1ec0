import { PackageError } from '../PackageError';
import { CellText } from './CellText';
import type { GrowingNames } from './GrowingNames';
import type { Tag } from './Tag';
import type { XmlHandler } from './XmlReader';

/** An element of a small part. Names are without the prefix of their namespace. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly XmlNode[];
  /** Its own text and that of what is inside, in order. */
  readonly text: string;
}

interface OpenNode extends XmlNode {
  readonly children: XmlNode[];
  text: string;
}

/** Builds a tree from the events of an XML reader. */
export class TreeBuilder implements XmlHandler {
  private readonly top: OpenNode = { name: '', attributes: {}, children: [], text: '' };
  private readonly opened = [this.top];
  private readonly decoded = new CellText();

  constructor(private readonly names: GrowingNames) {}

  /** The root, as far as it is read; throws `damaged` where there is none. */
  get root(): XmlNode {
    const [root] = this.top.children;
    if (!root) throw new PackageError('damaged');
    return root;
  }

  open(name: number, tag: Tag): void {
    const { names } = this;
    const attributes = Object.fromEntries(
      tag.entries().map(([number, value]) => [names.nameOf(number), value]),
    );
    const node = { name: names.nameOf(name), attributes, children: [], text: '' };
    this.opened.at(-1)!.children.push(node);
    this.opened.push(node);
  }

  close(): void {
    const { text } = this.opened.pop()!;
    this.opened.at(-1)!.text += text;
  }

  text(bytes: Uint8Array, start: number, end: number, isRaw: boolean): void {
    this.decoded.clear();
    this.decoded.append(bytes, start, end, isRaw);
    this.opened.at(-1)!.text += this.decoded.text();
  }
}
