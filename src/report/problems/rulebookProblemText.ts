import { shortened, type ProblemPath, type RulebookProblem } from '../../rulebook';
import { text, type Lang, type TextKey } from '../../strings';

function pathText(path: ProblemPath, lang: Lang): string {
  if (path.length === 0) return text(lang, 'book.root');
  return path
    .map((step) =>
      typeof step === 'number' ? text(lang, 'book.item', { n: step + 1 }) : shortened(step),
    )
    .join(' → ');
}

/** JSON's types and parts in words; everything else is a range, a list of keys or a value, and stays. */
const TYPE_KEYS = {
  number: 'book.type.number',
  int: 'book.type.int',
  integer: 'book.type.int',
  string: 'book.type.string',
  boolean: 'book.type.boolean',
  object: 'book.type.object',
  array: 'book.type.array',
  null: 'book.type.null',
  key: 'book.type.key',
  value: 'book.type.value',
  end: 'book.type.end',
  escape: 'book.type.escape',
} as const satisfies Record<string, TextKey>;

const isTypeWord = (word: string): word is keyof typeof TYPE_KEYS => Object.hasOwn(TYPE_KEYS, word);

/** Whether these are values to be written as they are, not types. */
const isLiteral = (terse: string): boolean =>
  terse.split('|').every((word) => !isTypeWord(word.trim()));

function typeText(terse: string, lang: Lang): string {
  const words = terse.split('|').map((word) => word.trim());
  return words.map((word) => (isTypeWord(word) ? text(lang, TYPE_KEYS[word]) : word)).join(' / ');
}

function whatText(problem: RulebookProblem, lang: Lang): string {
  const { code } = problem;
  const found = problem.found ?? text(lang, 'book.nothing');
  const expected = problem.expected ?? text(lang, 'book.type.any');
  switch (code) {
    case 'type':
      return text(lang, isLiteral(expected) ? 'book.literal' : 'book.type', {
        expected: typeText(expected, lang),
        found: typeText(found, lang),
      });
    case 'required':
      return text(lang, 'book.required', { expected: typeText(expected, lang) });
    case 'range':
      return text(lang, 'book.range', { expected, found });
    case 'syntax': {
      const wanted = typeText(expected, lang);
      if (found === 'end') return text(lang, 'book.syntaxEnd', { expected: wanted });
      return text(lang, 'book.syntax', { expected: wanted, found: typeText(found, lang) });
    }
    case 'other':
      return problem.expected === undefined
        ? text(lang, 'book.other', { found })
        : text(lang, 'book.otherThan', { expected, found });
    case 'emptyPool':
    case 'noModelPool':
    case 'noThreshold':
      return text(lang, `book.${code}`);
    case 'unknownKey':
    case 'unknownRule':
    case 'unknownPool':
    case 'unknownField':
    case 'unknownIndustry':
    case 'unknownMarket':
    case 'unknownMeasure':
    case 'unknownId':
    case 'badPattern':
    case 'badDate':
    case 'duplicateId':
    case 'measureScope':
    case 'switchedOff':
    case 'more':
      return text(lang, `book.${code}`, { found });
  }
}

/**
 * One mistake in a rulebook with its place:
 * `line 4, column 9, rules → content.images → threshold → default: expected a number, found "six"`.
 */
export function rulebookProblemText(problem: RulebookProblem, lang: Lang): string {
  const { suggestion, line, column } = problem;
  const bare = whatText(problem, lang);
  if (problem.code === 'more') return bare;
  const what =
    suggestion === undefined ? bare : text(lang, 'book.suggestion', { what: bare, suggestion });
  const whole = text(lang, 'book.at', { path: pathText(problem.path, lang), what });
  if (line === undefined) return whole;
  return text(lang, 'book.atLine', { line, column: column ?? 1, text: whole });
}
