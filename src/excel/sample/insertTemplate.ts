import { FIELDS, type FieldKey } from '../../fields';
import { text, type Lang } from '../../strings';
import type { Result } from '../gateway';
import { insertSheet, type NewSheet } from './insertSheet';

/** The columns of an empty sheet: what most rules and certificates ask of a product. */
const COLUMNS: readonly FieldKey[] = [
  'productId',
  'title',
  'category',
  'markets',
  'price',
  'moq',
  'leadTimeDays',
  'qualityScore',
  'growthScore',
  'imageCount',
  'hasVideo',
  'attributeCount',
  'keywords',
  'certificates',
  'certificateExpiry',
];

/** Rows of an empty sheet whose cells take IDs as texts and days as days. */
const ROWS = 1_000;

/** Excel would show an ID of 13 digits as 1.6E+12, and would forget the zeros that another begins with. */
const FORMATS: NewSheet['formats'] = { productId: '@', certificateExpiry: 'yyyy-mm-dd' };

/** Adds a sheet with the columns that matter most and no products, and shows it. Answers with how many columns there are. */
export async function insertTemplate(lang: Lang): Promise<Result<number>> {
  const header = COLUMNS.map((field) => FIELDS[field].name[lang]);
  const name = text(lang, 'excel.templateSheet');
  const done = await insertSheet({ name, cells: [header], rows: ROWS, formats: FORMATS }, lang);
  return done.ok ? { ok: true, value: header.length } : done;
}
