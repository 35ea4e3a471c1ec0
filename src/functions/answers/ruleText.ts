import { commaList, explainCode, labelled, type Explained } from '../../report';
import type { Rulebook } from '../../rulebook';
import { text, type Lang } from '../../strings';
import { textArgument } from '../arguments/textArgument';
import { Refusal } from '../runtime/refusal';

/** Of an explanation a cell has room for these. */
const PART_KEYS = ['explain.why', 'explain.fix', 'explain.basis'] as const;

/** Title, reason, remedy and basis, each on a line of its own. */
function explainedText({ name, parts }: Explained, lang: Lang): string {
  const labels = PART_KEYS.map((key) => text(lang, key));
  const lines = parts.flatMap((part) =>
    labels.includes(part.label) ? [labelled(part.label, lineOf(part.text, lang), lang)] : [],
  );
  return [name, ...lines].join('\n');
}

const lineOf = (said: string | readonly string[], lang: Lang): string =>
  typeof said === 'string' ? said : commaList(said, lang);

/**
 * What a code of the rulebook means, found by the code or a name.
 *
 * @throws Refusal where it is blank, or nothing has that code
 */
export function ruleText(book: Rulebook, argument: unknown, lang: Lang): string {
  const code = textArgument(argument, 'functions.noCode', lang);
  const explanation = explainCode(book, code, lang);
  if (explanation.found) {
    return explanation.all.map((explained) => explainedText(explained, lang)).join('\n\n');
  }
  const suggestion = commaList(explanation.suggestions, lang);
  const hint =
    suggestion === ''
      ? text(lang, 'functions.seePane')
      : text(lang, 'cli.didYouMean', { suggestion });
  throw new Refusal('notFound', text(lang, 'functions.unknownCode', { value: code, hint }));
}
