/** Where every add-in loads Office.js from; Microsoft asks for it. */
const CDN = 'https://appsforoffice.microsoft.com';

/** The element that loads it. */
const OFFICE_SCRIPT = `<script src="${CDN}/lib/1/hosted/office.js"></script>`;

/** The script that puts the host in place; it has to run before office.js. */
const HOST_SCRIPT = '<script src="/workbench/pane.js"></script>';

/**
 * The built page of the pane as the workbench serves it: Office.js comes from here instead of Microsoft's
 * CDN, and the host's script comes before it. Nothing else differs.
 *
 * @throws Error if the page does not load Office.js the way an add-in must
 */
export function panePage(html: string): string {
  if (html.split(OFFICE_SCRIPT).length !== 2)
    throw new Error(`The page of the pane lacks one <script src="${CDN}/lib/1/hosted/office.js">`);
  return html
    .replace(OFFICE_SCRIPT, `${HOST_SCRIPT}<script src="/office/office.js"></script>`)
    .replace(/(script-src 'self')[^;]*/, '$1');
}
