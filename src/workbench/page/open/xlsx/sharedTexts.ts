import { unescapeCellText } from './xmlText';
import type { ZipFile } from './ZipFile';

const PHONETIC = /<rPh[\s>][\s\S]*?<\/rPh>/g;
const TEXT = /<t(?:\s[^>]*)?>([^<]*)<\/t>/g;
const ITEM_END = '</si>';

/** The texts that cells name by number. */
export async function readSharedTexts(zip: ZipFile, part: string | undefined): Promise<string[]> {
  const texts: string[] = [];
  if (part === undefined || !zip.has(part)) return texts;
  let rest = '';
  for await (const piece of zip.pieces(part)) {
    rest = takeItems(withoutPrefixes(rest + piece), texts);
  }
  return texts;
}

/** Takes the whole items off the front; the answer is what is left. */
function takeItems(xml: string, texts: string[]): string {
  let at = 0;
  for (;;) {
    const start = xml.indexOf('<si', at);
    if (start < 0) return xml.slice(at);
    const tagEnd = xml.indexOf('>', start);
    if (tagEnd < 0) return xml.slice(start);
    if (xml.charCodeAt(tagEnd - 1) === 47) {
      texts.push('');
      at = tagEnd + 1;
      continue;
    }
    const end = xml.indexOf(ITEM_END, tagEnd);
    if (end < 0) return xml.slice(start);
    texts.push(richText(xml.slice(tagEnd + 1, end)));
    at = end + ITEM_END.length;
  }
}

/** The text of runs, without what says how to pronounce it. */
export function richText(xml: string): string {
  if (xml.startsWith('<t>') && xml.indexOf('</t>') === xml.length - 4)
    return unescapeCellText(xml.slice(3, -4));
  let text = '';
  for (const [, run = ''] of xml.replace(PHONETIC, '').matchAll(TEXT))
    text += unescapeCellText(run);
  return text;
}

/** Some writers spell `<x:si>`; a tag's name is never cut, for what is cut comes again with the next piece. */
export function withoutPrefixes(xml: string): string {
  return xml.includes('<x:') || xml.includes('</x:') ? xml.replace(/<(\/?)x:/g, '<$1') : xml;
}
