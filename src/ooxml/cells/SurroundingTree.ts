import type { GrowingNames } from '../xml/GrowingNames';
import type { Tag } from '../xml/Tag';
import { TreeBuilder, type XmlNode } from '../xml/TreeBuilder';
import type { XmlHandler } from '../xml/XmlReader';
import { DATA, type SheetScanner } from './SheetScanner';

/** Routes the rows of a sheet to a scanner, and builds a tree of all else. */
export class SurroundingTree implements XmlHandler {
  private readonly builder: TreeBuilder;
  /** Depth from the element of the rows (1) on; 0 outside of it. */
  private depth = 0;
  private isReported = false;

  constructor(
    private readonly scanner: SheetScanner,
    names: GrowingNames,
    private readonly onCells: (before: XmlNode) => void,
  ) {
    this.builder = new TreeBuilder(names);
  }

  /** The tree, when all is read. */
  end(): XmlNode {
    this.report();
    return this.builder.root;
  }

  open(name: number, tag: Tag): void {
    if (this.depth > 0 || name === DATA) {
      this.report();
      this.depth++;
      this.scanner.open(name, tag);
    } else {
      this.scanner.open(name, tag);
      this.builder.open(name, tag);
    }
  }

  close(name: number): void {
    this.scanner.close(name);
    if (this.depth > 0) this.depth--;
    else this.builder.close();
  }

  text(bytes: Uint8Array, start: number, end: number, isRaw: boolean): void {
    if (this.depth > 0) this.scanner.text(bytes, start, end, isRaw);
    else this.builder.text(bytes, start, end, isRaw);
  }

  /** Calls `onCells` once, even where a sheet has several lists of rows or none. */
  private report(): void {
    if (!this.isReported) this.onCells(this.builder.root);
    this.isReported = true;
  }
}
