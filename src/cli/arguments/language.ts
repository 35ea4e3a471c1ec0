import { LANGUAGES, text, type Lang } from '../../strings';
import { CannotRun } from '../cannotRun';
import type { Io } from '../io';

/** The language of the system: Chinese where it says so, else English. */
export function systemLanguage(env: Io['env']): Lang {
  const said = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  return said?.toLowerCase().startsWith('zh') === true ? 'zh' : 'en';
}

function askedLanguage(argv: readonly string[]): string | undefined {
  let asked: string | undefined;
  for (const [index, argument] of argv.entries()) {
    if (argument === '--') break;
    if (argument === '--lang') asked = argv[index + 1];
    if (argument.startsWith('--lang=')) asked = argument.slice('--lang='.length);
  }
  return asked;
}

/** The language asked for with `--lang`, read before all else so that every error is in it. */
export function languageOf(argv: readonly string[], env: Io['env']): Lang {
  const system = systemLanguage(env);
  const asked = askedLanguage(argv);
  if (asked === undefined) return system;
  const lang = LANGUAGES.find((known) => known === asked.toLowerCase());
  if (!lang) throw new CannotRun(text(system, 'cli.badLang', { value: asked }));
  return lang;
}
