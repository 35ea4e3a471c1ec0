import { type Package, readPartTree, readWorkbook, type Workbook } from '../../../../ooxml';
import type { NameSpec } from '../BookPiece';
import { OpenError } from '../OpenError';
import { readableFormula } from './functionNames';
import { childAt, childrenOf, flagOf, numberOf, type XmlNode } from './xmlTree';

/** Content of the workbook's own part. */
export interface BookPart extends Workbook {
  readonly names: readonly NameSpec[];
  /** Place of the active one among `sheets`. */
  readonly activeSheet: number;
  readonly manual: boolean;
  readonly lockedStructure: boolean;
}

/** Reads the workbook's part; throws `empty` where no sheet is a worksheet, and what `readWorkbook` throws. */
export async function readBookPart(file: Package): Promise<BookPart> {
  const workbook = await readWorkbook(file);
  if (workbook.sheets.length === 0) throw new OpenError('empty');
  const root = await readPartTree(file, workbook.part);
  const all = childrenOf(childAt(root, 'sheets'), 'sheet');
  const active = numberOf(childAt(root, 'bookViews', 'workbookView'), 'activeTab') ?? 0;
  const name = all[active]?.attributes['name'];
  return {
    ...workbook,
    names: namesOf(root, all),
    activeSheet: Math.max(
      0,
      workbook.sheets.findIndex((sheet) => sheet.name === name),
    ),
    lockedStructure: flagOf(childAt(root, 'workbookProtection'), 'lockStructure'),
    manual: childAt(root, 'calcPr')?.attributes['calcMode'] === 'manual',
  };
}

/** Names that Excel keeps for itself (`_xlnm.Print_Area`) stay out. */
function namesOf(root: XmlNode | undefined, sheets: readonly XmlNode[]): NameSpec[] {
  return childrenOf(childAt(root, 'definedNames'), 'definedName').flatMap((node) => {
    const { name = '', comment = '' } = node.attributes;
    const sheet = sheets[numberOf(node, 'localSheetId') ?? -1]?.attributes['name'];
    if (name.startsWith('_xlnm.')) return [];
    const formula = `=${readableFormula(node.text.trim())}`;
    const visible = !flagOf(node, 'hidden');
    return [{ name, formula, comment, visible, ...(sheet === undefined ? {} : { sheet }) }];
  });
}
