/** Opens a file that is dropped anywhere on a page; what else is dragged there is left to the page. */
export function takeFiles(page: Document, open: (file: File) => void): void {
  page.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  page.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    open(file);
  });
}
