const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Text as XML means it: UTF-8, the five entities and character numbers, `\n` for every line end. */
export function decodeXml(bytes: Buffer, start: number, end: number, isRaw = false): string {
  const text = bytes.toString('utf8', start, end);
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return isRaw || !lines.includes('&') ? lines : lines.replace(/&(#?\w+);/g, decodeEntity);
}

function decodeEntity(whole: string, name: string): string {
  if (!name.startsWith('#')) return NAMED[name] ?? whole;
  const isHex = name[1] === 'x' || name[1] === 'X';
  const code = isHex ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** Undoes `_x000D_`, the way a workbook writes characters that XML can't hold. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}
