import type { CodedColumn } from '../../catalogue';
import {
  compilePattern,
  type CompiledPattern,
  type NumberKey,
  type Rulebook,
} from '../../rulebook';
import { Memo } from '../memo';
import { ODD_IN_KEYWORD } from '../measures/content';
import { lazy } from '../../base/lazy';
import type { Frame } from '../frame/frame';
import type { Condition } from '../program/program';
import { foldText } from '../text/foldText';
import { repeatedWords } from '../text/titleFigures';
import { WordList } from '../text/wordList';
import type { FoundWord } from '../found';
import { counted, NamedPhrases, oddCharacters, onceEach } from './titleWords';

const titleOf = ({ catalogue, start }: Frame): string =>
  catalogue.columns.title?.values[start] ?? '';

/** The row's entry in a coded column; undefined where it has none. */
function entryOf<T>(column: CodedColumn<T> | undefined, { start }: Frame): T | undefined {
  return column?.entries[column.codes[start]!];
}

/** The keywords of a row, in their order. */
export const keywordsOf = (frame: Frame): readonly string[] =>
  entryOf(frame.catalogue.columns.keywords, frame) ?? [];

/** Text after a name such as `WhatsApp:`: the rest of its word, and a number of five characters or more. */
const FOLLOWING = /^\S*(?:\s*[+\d][\d\s()-]{3,}\d)?/;

/** Finds the words that a measure of texts counted, for those who read it. */
export class FoundWords {
  private readonly words = new WordList();
  private readonly brands: () => NamedPhrases;
  private readonly claims: () => NamedPhrases;
  private readonly patterns = new Memo((condition: Condition) => forbiddenPattern(condition));

  /** The words behind each measure that is about words. */
  private readonly behind: Readonly<Partial<Record<NumberKey, (frame: Frame) => FoundWord[]>>> = {
    'title.repeats': (frame) => {
      this.words.read(titleOf(frame));
      return repeatedWords(this.words);
    },
    'title.foreignBrands': (frame) => onceEach(this.foreignBrands(frame)),
    'title.claims': (frame) => onceEach([...this.claims().in(titleOf(frame)).values()]),
    'title.oddCharacters': (frame) => oddCharacters(titleOf(frame)),
    'title.startsUpper': (frame) => onceEach(titleOf(frame).split(/\s+/, 1)),
    'keywords.repeats': (frame) =>
      counted(keywordsOf(frame), foldText).filter(({ times }) => times > 1),
    'keywords.oddCharacters': (frame) =>
      onceEach(keywordsOf(frame).filter((word) => word.search(ODD_IN_KEYWORD) >= 0)),
  };

  constructor({ settings }: Rulebook) {
    this.brands = lazy(() => new NamedPhrases(settings.foreignBrands));
    this.claims = lazy(() => new NamedPhrases(settings.claims));
  }

  /** Whether a condition is about words at all. */
  hasAny(condition: Condition): boolean {
    if (this.patterns.get(condition)?.ok) return true;
    return condition.main !== undefined && this.behind[condition.main.value] !== undefined;
  }

  /** The words that a condition finds at fault in the row of a frame; none where it is about no words. */
  of(condition: Condition, frame: Frame): FoundWord[] {
    const pattern = this.patterns.get(condition);
    if (pattern?.ok) return this.matching(pattern, condition, frame);
    return (condition.main && this.behind[condition.main.value]?.(frame)) ?? [];
  }

  private foreignBrands(frame: Frame): string[] {
    const brand = entryOf(frame.catalogue.columns.brand, frame);
    const own = this.brands().in(brand ?? '');
    const named = [...this.brands().in(titleOf(frame))];
    return named.flatMap(([number, word]) => (own.has(number) ? [] : [word]));
  }

  private matching(
    pattern: Extract<CompiledPattern, { ok: true }>,
    { rule }: Condition,
    { catalogue, start }: Frame,
  ): FoundWord[] {
    const text = String(catalogue.raw(rule.fields[0]!, start));
    const place = pattern.find(text);
    if (place === undefined) return [];
    const [from, to] = place;
    const more = FOLLOWING.exec(text.slice(to))?.[0] ?? '';
    return onceEach([text.slice(from, to) + more]);
  }
}

/** The pattern that a condition forbids in the field that it marks. */
function forbiddenPattern({ rule }: Condition): CompiledPattern | undefined {
  const { test, fields } = rule;
  if (test.kind !== 'not' || test.of.kind !== 'matches') return undefined;
  const { field, pattern, ignoreCase } = test.of;
  return field === fields[0] ? compilePattern(pattern, ignoreCase) : undefined;
}
