import type { MemorySheet } from './memorySheet';

function freeName(sheet: MemorySheet): string {
  for (let number = 2; ; number += 1) {
    const name = `${sheet.name.slice(0, 31 - ` (${number})`.length)} (${number})`;
    if (sheet.workbook.sheet(name) === undefined) return name;
  }
}

/** A copy of the sheet at the end: cells, formats, conditional formats, merges, tables (renamed), own names. */
export function copySheet(sheet: MemorySheet, name?: string): MemorySheet {
  const copy = sheet.workbook.addSheet(name ?? freeName(sheet));
  const used = sheet.usedBox();
  if (used !== undefined) copy.copyCells({ sheet, box: used }, used);
  for (const format of [...sheet.conditionalFormats.list].reverse()) {
    const { boxes, rule, stopIfTrue, paint } = format;
    copy.conditionalFormats.update(copy.conditionalFormats.add(boxes, rule).id, {
      stopIfTrue,
      paint,
    });
  }
  copy.merged.list = sheet.merged.list;
  copy.validationList.list = sheet.validationList.list;
  for (const table of sheet.tables.list) copy.tables.add(table.box, true);
  sheet.workbook.nameList.copy(sheet, copy);
  copy.tabColor = sheet.tabColor;
  copy.freezePanes.freeze(sheet.freezePanes.rows, sheet.freezePanes.columns);
  Object.assign(copy.print, sheet.print);
  return copy;
}
