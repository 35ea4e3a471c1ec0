/** Hands a text to the browser as a file to keep. */
export function download(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun once the click is handled.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 0);
}

/** Puts a text on the clipboard; false where the frame that the pane is in forbids it. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
