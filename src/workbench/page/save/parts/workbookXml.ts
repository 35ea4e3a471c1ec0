import { boxAddress, type Name, quotedSheetName, type Workbook } from '../../../host/model';
import { storedFormula } from '../../open/xlsx/functionNames';
import { printNames } from './printXml';
import { attributesOf, DECLARATION, escapeXml, MAIN, RELATIONSHIPS } from '../xml';

const STATES = { Visible: undefined, Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** The workbook's own part; `ids` are the relationships to its sheets, in their order. */
export function workbookXml(
  workbook: Workbook,
  ids: readonly string[],
  isAddIn: (name: string) => boolean,
): string {
  const sheets = workbook.sheets.map(({ name, visibility }, index) => {
    const state = STATES[visibility];
    return `<sheet${attributesOf({ name, sheetId: index + 1, state, 'r:id': ids[index] })}/>`;
  });
  const names = [...namesXml(workbook, isAddIn), ...filterNames(workbook), ...printNames(workbook)];
  const mode = workbook.calculationMode === 'Manual' ? 'manual' : undefined;
  return (
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><workbookPr/>` +
    (workbook.structureProtected ? '<workbookProtection lockStructure="1"/>' : '') +
    `<bookViews><workbookView${attributesOf({ activeTab: workbook.activeSheet.position })}/></bookViews>` +
    `<sheets>${sheets.join('')}</sheets>` +
    (names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '') +
    `<calcPr${attributesOf({ calcId: 191029, calcMode: mode })}/></workbook>`
  );
}

function namesXml(workbook: Workbook, isAddIn: (name: string) => boolean): string[] {
  const all = [workbook.names(), ...workbook.sheets.map((sheet) => workbook.names(sheet))].flat();
  return all.map(({ name, formula, sheet, comment, visible }: Name) => {
    const attributes = attributesOf({
      name,
      localSheetId: sheet?.position,
      comment: comment || undefined,
      hidden: visible ? undefined : true,
    });
    const text = storedFormula(formula.replace(/^=/, ''), isAddIn);
    return `<definedName${attributes}>${escapeXml(text)}</definedName>`;
  });
}

/** Excel gives the range of a sheet's filter a name of its own. */
function filterNames(workbook: Workbook): string[] {
  return workbook.sheets.flatMap(({ name, position, autoFilter: { box } }) =>
    box
      ? [
          `<definedName name="_xlnm._FilterDatabase" localSheetId="${position}" hidden="1">` +
            `${escapeXml(`${quotedSheetName(name)}!${boxAddress(box, true)}`)}</definedName>`,
        ]
      : [],
  );
}
