import { readNumeric } from '../../catalogue/cells/numeric';
import { numericType } from '../../catalogue/cells/numericTypes';
import { dateText, invalidReasonText } from '../../report';
import { modelAt, type Rulebook } from '../../rulebook';
import { text, type Lang } from '../../strings';
import { namedCell } from '../cells/scalarCell';
import { Refusal } from '../runtime/refusal';

/** What reading the date of an argument depends on. */
interface DateContext {
  readonly today: () => string;
  /** Whether serials count from 1904. */
  readonly from1904: boolean;
  readonly lang: Lang;
}

/**
 * The ISO date of an optional argument: a date cell (a serial number), a written date, or today where
 * it was left out or blank.
 *
 * @throws Refusal if it is no date, or one that could be two days
 */
export function dateArgument(value: unknown, { today, from1904, lang }: DateContext): string {
  const cell = namedCell(value);
  const read = readNumeric(numericType('date', from1904 ? { from1904 } : {}), cell);
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
