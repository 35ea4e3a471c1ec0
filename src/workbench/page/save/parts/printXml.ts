import { boxAddress, quotedSheetName, type Sheet, type Workbook } from '../../../host/model';
import { attributesOf, escapeXml } from '../xml';

const POINTS_PER_INCH = 72;
/** Numbers of papers; others are left to the reader. */
const PAPERS: Readonly<Record<string, number>> = { Letter: 1, A4: 9 };

/** Margins, paper, foot and breaks of a sheet's pages, in the order of the schema. */
export function printXml({ print }: Sheet): string {
  const { margins, fit, landscape, paper, footer, breaks } = print;
  const inches = Object.entries(margins).map(([edge, points]) => [edge, points / POINTS_PER_INCH]);
  const setup = attributesOf({
    paperSize: PAPERS[paper],
    orientation: landscape ? 'landscape' : 'portrait',
    fitToWidth: fit && (fit.across ?? 0),
    fitToHeight: fit && (fit.down ?? 0),
  });
  const rows = breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  const counts = `count="${rows.length}" manualBreakCount="${rows.length}"`;
  return (
    `<pageMargins${attributesOf(Object.fromEntries(inches) as Record<string, number>)}/>` +
    `<pageSetup${setup}/>` +
    (footer === ''
      ? ''
      : `<headerFooter><oddFooter>${escapeXml(`&C${footer}`)}</oddFooter></headerFooter>`) +
    (rows.length > 0 ? `<rowBreaks ${counts}>${rows.join('')}</rowBreaks>` : '')
  );
}

/** The names that Excel keeps for each sheet's print area and title rows. */
export function printNames({ sheets }: Workbook): string[] {
  return sheets.flatMap(({ name, position, print: { area, titleRows } }) => {
    const named = (own: string, address: string): string =>
      `<definedName name="_xlnm.${own}" localSheetId="${position}">` +
      `${escapeXml(`${quotedSheetName(name)}!${address}`)}</definedName>`;
    return [
      ...(area ? [named('Print_Area', boxAddress(area, true))] : []),
      ...(titleRows
        ? [named('Print_Titles', `$${titleRows.row + 1}:$${titleRows.row + titleRows.rows}`)]
        : []),
    ];
  });
}
