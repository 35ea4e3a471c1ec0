import { parseArgs } from 'node:util';
import { nearestKey } from '../../base/nearestKey';
import { text, type Lang } from '../../strings';
import { CannotRun } from '../cannotRun';
import type { Command, OptionKind } from '../context';

/** The arguments of one command, by name. */
export interface ParsedArguments {
  readonly positionals: readonly string[];
  /** The last value of an option. */
  one(name: string): string | undefined;
  many(name: string): readonly string[];
  has(name: string): boolean;
}

/** Options that every command has. */
const COMMON = { lang: 'value', help: 'flag' } as const satisfies Record<string, OptionKind>;

function unknownOption(rawName: string, known: readonly string[], lang: Lang): CannotRun {
  const suggestion = nearestKey(rawName.replace(/^-+/, ''), known);
  const hint =
    suggestion === undefined
      ? text(lang, 'cli.seeHelp')
      : text(lang, 'cli.didYouMean', { suggestion: `--${suggestion}` });
  return new CannotRun(text(lang, 'cli.unknownOption', { option: rawName, hint }));
}

/** A value that starts like an option was most likely forgotten; `-` alone is standard output. */
const looksLikeOption = (value: string): boolean => value.length > 1 && value.startsWith('-');

/** Reads the arguments of a command; throws `CannotRun` with a sentence on the first mistake. */
export function parseArguments(
  argv: readonly string[],
  command: Pick<Command, 'options' | 'positionals'>,
  lang: Lang,
): ParsedArguments {
  const kinds: Readonly<Record<string, OptionKind>> = { ...COMMON, ...command.options };
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options: { ...options, help: { type: 'boolean', short: 'h' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (!kind) throw unknownOption(rawName, Object.keys(kinds), lang);
    if (kind === 'flag' && value !== undefined) {
      throw new CannotRun(text(lang, 'cli.needlessValue', { option: rawName }));
    }
    const forgotten =
      value === undefined || value === '' || (!inlineValue && looksLikeOption(value));
    if (kind !== 'flag' && forgotten) {
      throw new CannotRun(text(lang, 'cli.missingValue', { option: rawName }));
    }
    values.set(name, [...(values.get(name) ?? []), value ?? '']);
  }
  const extra = positionals[command.positionals];
  if (extra !== undefined) {
    throw new CannotRun(text(lang, 'cli.tooManyArguments', { argument: extra }));
  }
  return {
    positionals,
    one: (name) => values.get(name)?.at(-1),
    many: (name) => values.get(name) ?? [],
    has: (name) => values.has(name),
  };
}
