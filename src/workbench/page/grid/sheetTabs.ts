import type { Sheet, Workbook } from '../../host/model';

/** Draws a tab for each sheet that is not hidden; the one that shows is pressed. */
export function drawTabs(tabs: HTMLElement, workbook: Workbook): void {
  const sheets = workbook.sheets.filter((sheet) => sheet.visibility === 'Visible');
  const buttons = [...tabs.querySelectorAll('button')];
  sheets.forEach((sheet, index) => {
    const button = buttons[index] ?? tabs.appendChild(document.createElement('button'));
    button.type = 'button';
    button.textContent = sheet.name;
    button.setAttribute('aria-pressed', String(sheet === workbook.activeSheet));
    button.style.borderBottomColor = colorOf(sheet);
    button.onclick = () => {
      sheet.activate();
    };
  });
  for (const button of buttons.slice(sheets.length)) button.remove();
}

function colorOf(sheet: Sheet): string {
  return sheet.tabColor || 'transparent';
}
