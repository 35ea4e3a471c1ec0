import type { XmlListener } from './xmlScanner';
import type { XmlTag } from './xmlTag';

/** A sheet as the workbook part lists it; `relation` leads to its own part. */
export interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly relation: string;
}

/** Listens to `xl/workbook.xml`. */
export class WorkbookPart implements XmlListener {
  readonly sheets: ListedSheet[] = [];
  uses1904 = false;

  open(tag: XmlTag): void {
    if (tag.name === 'sheet') {
      const state = tag.attribute('state') ?? 'visible';
      this.sheets.push({
        name: tag.attribute('name') ?? '',
        hidden: state !== 'visible',
        relation: tag.attribute('id') ?? '',
      });
    } else if (tag.name === 'workbookPr') {
      this.uses1904 = ['1', 'true'].includes(tag.attribute('date1904') ?? '');
    }
  }

  close(): void {
    // The workbook part says everything in opening tags.
  }

  text(): void {
    // Nor does it say anything in texts.
  }
}

/** What a part says about another: `type` is the last word of the relation's address. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Listens to a `.rels` part. */
export class RelationsPart implements XmlListener {
  readonly relations: Relation[] = [];

  open(tag: XmlTag): void {
    if (tag.name !== 'Relationship') return;
    const type = tag.attribute('Type') ?? '';
    this.relations.push({
      id: tag.attribute('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: tag.attribute('Target') ?? '',
    });
  }

  close(): void {
    // Relations are single tags.
  }

  text(): void {
    // Without texts.
  }
}
