import en from '../../../assets/samples/try-en.json';
import zh from '../../../assets/samples/try-zh.json';
import type { RawCell } from '../../catalogue';
import { text, type Lang } from '../../strings';
import type { Result } from '../gateway';
import { insertSheet, type NewSheet } from './insertSheet';

const SAMPLES: Readonly<Record<Lang, readonly (readonly RawCell[])[]>> = { zh, en };

const FORMATS: NewSheet['formats'] = { listedOn: 'yyyy-mm-dd' };

/** Adds a sheet with a few products to try on, and shows it. Answers with how many there are. */
export function insertSample(lang: Lang): Promise<Result<number>> {
  const cells = SAMPLES[lang];
  const name = text(lang, 'excel.sampleSheet');
  return insertSheet({ name, cells, rows: cells.length - 1, formats: FORMATS }, lang);
}
