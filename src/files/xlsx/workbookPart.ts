import { type Attributes, readTags } from './readTags';

/** A sheet as the workbook part lists it; `relation` leads to its own part. */
export interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly relation: string;
}

/** What `xl/workbook.xml` says. */
export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  readonly uses1904: boolean;
}

/** What a part says about another: `type` is the last word of the relation's address. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Reads `xl/workbook.xml`; throws hucre's `XmlError`. */
export function parseWorkbook(xml: string): WorkbookPart {
  const uses1904 = readTags(xml, 'workbookPr')[0]?.date1904 ?? '';
  return {
    sheets: readTags(xml, 'sheet').map(toSheet),
    uses1904: ['1', 'true'].includes(uses1904),
  };
}

function toSheet(tag: Attributes): ListedSheet {
  // The prefix of `r:id` is the writer's choice.
  const relation = Object.entries(tag).find(([name]) => name.endsWith(':id'));
  return {
    name: tag.name ?? '',
    hidden: (tag.state ?? 'visible') !== 'visible',
    relation: relation?.[1] ?? '',
  };
}

/** Reads a `.rels` part; throws hucre's `XmlError`. */
export function parseRelations(xml: string): readonly Relation[] {
  return readTags(xml, 'Relationship').map(({ Id = '', Type = '', Target = '' }) => ({
    id: Id,
    type: Type.slice(Type.lastIndexOf('/') + 1),
    target: Target,
  }));
}
