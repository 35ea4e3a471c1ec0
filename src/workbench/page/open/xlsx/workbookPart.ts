import type { Visibility } from '../../../host/model';
import type { NameSpec } from '../BookPiece';
import { OpenError } from '../OpenError';
import { readableFormula } from './functionNames';
import { relationshipsOf, type Relationship } from './relationships';
import { childAt, childrenOf, flagOf, numberOf, parseXml, type XmlNode } from './xmlTree';
import type { ZipFile } from './ZipFile';

/** What the workbook's part says of a sheet. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  /** The sheet's part in the zip. */
  readonly part: string;
}

/** What the workbook's own part says. */
export interface WorkbookPart {
  readonly relationships: readonly Relationship[];
  /** Worksheets; sheets that are nothing but a chart or a macro are left out. */
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameSpec[];
  /** Place of the active one among `sheets`. */
  readonly activeSheet: number;
  /** Dates count from 1904. */
  readonly from1904: boolean;
  readonly manual: boolean;
  readonly lockedStructure: boolean;
}

const STATES: Readonly<Record<string, Visibility>> = { hidden: 'Hidden', veryHidden: 'VeryHidden' };

/** Reads the workbook's part; throws `notAWorkbook` where the zip is something else. */
export async function readWorkbookPart(zip: ZipFile): Promise<WorkbookPart> {
  const top = await relationshipsOf(zip, '');
  const part = top.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const xml = part.endsWith('.xml') ? await zip.text(part) : undefined;
  const root = xml === undefined ? undefined : parseXml(xml);
  if (root?.name !== 'workbook') throw new OpenError('notAWorkbook');
  const relationships = await relationshipsOf(zip, part);
  const all = childrenOf(childAt(root, 'sheets'), 'sheet');
  const entries = all.map((sheet) => entryOf(sheet, relationships));
  const sheets = entries.filter((entry) => entry !== undefined);
  if (sheets.length === 0) throw new OpenError('empty');
  const active = entries[numberOf(childAt(root, 'bookViews', 'workbookView'), 'activeTab') ?? 0];
  return {
    relationships,
    sheets,
    names: namesOf(root, all),
    activeSheet: active ? sheets.indexOf(active) : 0,
    from1904: flagOf(childAt(root, 'workbookPr'), 'date1904'),
    lockedStructure: flagOf(childAt(root, 'workbookProtection'), 'lockStructure'),
    manual: childAt(root, 'calcPr')?.attributes['calcMode'] === 'manual',
  };
}

function entryOf(sheet: XmlNode, relationships: readonly Relationship[]): SheetEntry | undefined {
  const { name = '', state = '', id } = sheet.attributes;
  const leads = relationships.find((one) => one.id === id);
  if (leads?.type !== 'worksheet') return undefined;
  return { name, visibility: STATES[state] ?? 'Visible', part: leads.target };
}

/** Names that Excel keeps for itself (`_xlnm.Print_Area`) stay out. */
function namesOf(root: XmlNode, sheets: readonly XmlNode[]): NameSpec[] {
  return childrenOf(childAt(root, 'definedNames'), 'definedName').flatMap((node) => {
    const { name = '', comment = '' } = node.attributes;
    const sheet = sheets[numberOf(node, 'localSheetId') ?? -1]?.attributes['name'];
    if (name.startsWith('_xlnm.')) return [];
    const formula = `=${readableFormula(node.text.trim())}`;
    const visible = !flagOf(node, 'hidden');
    return [{ name, formula, comment, visible, ...(sheet === undefined ? {} : { sheet }) }];
  });
}
