const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands the bytes of an .xlsx to the user under the name of the document that it was. */
export function download(bytes: Uint8Array<ArrayBuffer>, documentName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  link.download = documentName.replace(/\.\w+$/, '') + '.xlsx';
  link.click();
  URL.revokeObjectURL(link.href);
}
