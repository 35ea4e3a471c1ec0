import { modelAt, type Rulebook } from '../../rulebook';
import { text, type Lang } from '../../strings';
import { CannotRun } from '../cannotRun';

/** Refuses a date before the first premium model of the book. */
export function requireModel(book: Rulebook, date: string, lang: Lang): void {
  if (modelAt(book, date)) return;
  const dates = book.models.map(({ effectiveFrom }) => effectiveFrom).sort();
  throw new CannotRun(text(lang, 'cli.noModel', { date, first: dates[0] ?? '' }));
}
