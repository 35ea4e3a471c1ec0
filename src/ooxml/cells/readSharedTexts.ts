import { overLimit } from '../PackageError';
import type { Package } from '../book/Package';
import { CellText } from '../xml/CellText';
import { Names } from '../xml/Names';
import { readXml } from '../xml/readXml';
import { unescapeText } from './unescapeText';

// `sstItem` is what a test version of Excel 2007 wrote.
const NAMES = ['si', 'sstItem', 't', 'rPh'];
const [ITEM, OLD_ITEM, TEXT, PHONETIC] = [1, 2, 3, 4];

/** The texts that cells name by number, of all runs together, without the reading aids of Japanese. */
export async function readSharedTexts(file: Package, part: string): Promise<readonly string[]> {
  const entry = file.find(part);
  if (!entry) return [];
  const { sharedTexts } = file.limits;
  const texts: string[] = [];
  const text = new CellText();
  let [inText, inPhonetic] = [false, false];
  await readXml(file.pieces(entry), new Names(NAMES), {
    open: (name) => {
      if (name === ITEM || name === OLD_ITEM) text.clear();
      else if (name === PHONETIC) inPhonetic = true;
      else if (name === TEXT) inText = !inPhonetic;
    },
    close: (name) => {
      if (name === ITEM || name === OLD_ITEM) {
        texts.push(unescapeText(text.text()));
        if (texts.length > sharedTexts) throw overLimit(sharedTexts, 'cells');
      } else if (name === PHONETIC) inPhonetic = false;
      else if (name === TEXT) inText = false;
    },
    text: (bytes, start, end, isRaw) => {
      if (inText) text.append(bytes, start, end, isRaw);
    },
  });
  return texts;
}
