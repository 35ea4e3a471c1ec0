import { readDate } from '../../catalogue/cells/readDate';
import { dateText, invalidReasonText } from '../../report';
import { modelAt, type Rulebook } from '../../rulebook';
import { text, type Lang } from '../../strings';
import { namedCell } from '../cells/scalarCell';
import { Refusal } from '../refusal';

/**
 * The ISO date of an optional argument: a date cell (a serial number), a written date, or today where
 * it was left out or blank.
 *
 * @throws Refusal if it is no date, or one that could be two days
 */
export function dateArgument(value: unknown, today: () => string, lang: Lang): string {
  const cell = namedCell(value);
  const read = readDate(cell);
  if (read.state === 'missing') return today();
  if (read.state === 'ok') return dateText(read.value);
  const why = invalidReasonText(read.reason, lang);
  throw new Refusal('value', text(lang, 'functions.badDate', { value: String(cell), why }));
}

/** Refuses a date before the first premium model of the book. */
export function requireModel(book: Rulebook, date: string, lang: Lang): void {
  if (modelAt(book, date)) return;
  const first = book.models.map(({ effectiveFrom }) => effectiveFrom).sort()[0] ?? '';
  throw new Refusal('notFound', text(lang, 'cli.noModel', { date, first }));
}
