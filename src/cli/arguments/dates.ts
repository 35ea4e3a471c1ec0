import { isoDate } from '../../rulebook';
import { text } from '../../strings';
import { CannotRun } from '../cannotRun';
import type { Context } from '../context';

/** The date of an option, or undefined where it is not given; `2023-02-30` is no date. */
export function dateOption({ args, lang }: Context, name: string): string | undefined {
  const value = args.one(name);
  if (value === undefined) return undefined;
  if (!isoDate.safeParse(value).success) {
    throw new CannotRun(text(lang, 'cli.badDate', { value, option: `--${name}` }));
  }
  return value;
}

/** The date of an option that must be given. */
export function requiredDate(context: Context, name: string): string {
  const date = dateOption(context, name);
  if (date === undefined) {
    throw new CannotRun(text(context.lang, 'cli.needDate', { option: `--${name}` }));
  }
  return date;
}
