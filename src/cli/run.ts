import { nearestKey } from '../base/nearestKey';
import { text, type Lang } from '../strings';
import { languageOf, systemLanguage } from './arguments/language';
import { parseArguments } from './arguments/parseArguments';
import { CannotRun } from './cannotRun';
import { EXIT, type Command, type ExitCode } from './context';
import { isClosedPipe, write, type Io } from './io';
import { screenOn } from './terminal/screen';
import { VERSION } from './version';

/** Each command is loaded when it is called: `explain` needs no reader of workbooks. */
const COMMANDS = {
  check: async () => (await import('./commands/check')).check,
  explain: async () => (await import('./commands/explain')).explain,
  rulebook: async () => (await import('./commands/rulebook')).rulebook,
  fields: async () => (await import('./commands/fields')).fields,
  compare: async () => (await import('./commands/compare')).compare,
  progress: async () => (await import('./commands/progress')).progress,
  star: async () => (await import('./commands/star')).star,
} as const satisfies Record<string, () => Promise<Command>>;

type CommandName = keyof typeof COMMANDS;

const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);

function unknownCommand(command: string, lang: Lang): CannotRun {
  const suggestion = nearestKey(command, Object.keys(COMMANDS));
  const hint =
    suggestion === undefined
      ? text(lang, 'cli.seeHelp')
      : text(lang, 'cli.didYouMean', { suggestion });
  return new CannotRun(text(lang, 'cli.unknownCommand', { command, hint }));
}

/** Without a command there are only `--help`, `--version` and `--lang`. */
async function runBare(argv: readonly string[], io: Io, lang: Lang): Promise<ExitCode> {
  const args = parseArguments(argv, { options: { version: 'flag' }, positionals: 0 }, lang);
  const said = args.has('version') ? VERSION : text(lang, 'usage.main');
  await write(io.stdout, `${said}\n`);
  return EXIT.ran;
}

async function dispatch(argv: readonly string[], io: Io, lang: Lang): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === undefined || name.startsWith('-')) {
    const at = argv.findIndex((argument) => isCommand(argument));
    // `youpin --lang zh check …`: options before the command belong to it.
    if (at < 0) return runBare(argv, io, lang);
    return dispatch([argv[at]!, ...argv.slice(0, at), ...argv.slice(at + 1)], io, lang);
  }
  if (!isCommand(name)) throw unknownCommand(name, lang);
  const command: Command = await COMMANDS[name]();
  const args = parseArguments(rest, command, lang);
  if (args.has('help')) {
    await write(io.stdout, `${text(lang, `usage.${name}`)}\n`);
    return EXIT.ran;
  }
  return command.run({ io, lang, args });
}

function sentenceOf(error: unknown, lang: Lang): string {
  if (error instanceof CannotRun) return error.sentence;
  const message = error instanceof Error ? error.message : String(error);
  return text(lang, 'cli.internal', { message });
}

/**
 * The command line: `argv` without the program's name. Answers the exit code; whatever could not
 * run is one sentence on standard error. A reader that went away (`| head`) is no error.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let lang = systemLanguage(io.env);
  try {
    lang = languageOf(argv, io.env);
    return await dispatch(argv, io, lang);
  } catch (error) {
    if (isClosedPipe(error)) return EXIT.ran;
    const sentence = text(lang, 'cli.error', { sentence: sentenceOf(error, lang) });
    const details = error instanceof CannotRun ? error.details.map((line) => `  ${line}`) : [];
    await screenOn(io.stderr, io.env)
      .show([sentence, ...details])
      .catch(() => undefined);
    return EXIT.couldNotRun;
  }
}
