import type { FieldKey } from '../../fields';
import type { ColumnTexts } from './columnTexts';
import { cleanHeader, tokensOf } from './normalise';
import { readHeader } from './readHeader';
import type { HeaderReading } from './types';
import { FOREIGN_GROUP, isQualified } from './wording';

/** Figures that advertisements and competitors have as well. */
const OWN_FIGURES: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'exposure',
  'clicks',
  'visitors',
  'inquiries',
  'payingBuyers',
  'orders',
  'price',
]);

/** Reading of a column without a header. */
export const NO_FIELD: HeaderReading = readHeader('');

function readGroup(group: string, lower: HeaderReading): HeaderReading {
  const { field } = lower;
  if (field === null) return lower;
  if (OWN_FIGURES.has(field) && FOREIGN_GROUP.test(group)) return NO_FIELD;
  const isOther = isQualified(tokensOf(cleanHeader(group)));
  return isOther ? { ...NO_FIELD, suggestion: { field, reason: 'word' } } : lower;
}

/**
 * Reading of a column whose header may have several rows: the texts together if the vocabulary knows them
 * (`修改前` over `价格`), else the lowest (`流量` over `曝光`), else whatever they resemble together.
 */
export function readColumn(texts: ColumnTexts): HeaderReading {
  const lowest = texts.at(-1);
  if (lowest === undefined) return NO_FIELD;
  if (texts.length === 1) return readHeader(lowest);
  const joined = readHeader(texts.join(' '));
  if (joined.known) return joined;
  const lower = readGroup(texts.slice(0, -1).join(' '), readHeader(lowest));
  if (lower.known || lower === NO_FIELD || lower.suggestion) return lower;
  return lower.field === null ? joined : lower;
}
