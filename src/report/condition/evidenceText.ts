import type { Evidence, FoundWord, OtherRow } from '../../evaluator';
import { text, type Lang } from '../../strings';
import { dateText, groupedText } from '../format/values';
import { commaList, withNote } from '../format/lists';
import { valueText } from '../valueText';

/** Most words named. */
const NAMED = 3;
/** Longest word that is shown whole, and decimals of prices, so that each is as its cell has it. */
const LONGEST_WORD = 40;
const PRICE_DECIMALS = 8;

const price = (value: number): string => groupedText(value, PRICE_DECIMALS);

function wordText({ word, times }: FoundWord, lang: Lang): string {
  const letters = Array.from(word);
  const shown =
    letters.length > LONGEST_WORD ? `${letters.slice(0, LONGEST_WORD).join('')}…` : word;
  return times === 1
    ? text(lang, 'found.word', { word: shown })
    : text(lang, 'found.wordTimes', { word: shown, n: times });
}

function withMore(named: string, more: number, lang: Lang): string {
  return more > 0 ? text(lang, 'found.more', { named, n: more }) : named;
}

/** Rows by their numbers, or by product IDs where they may be sorted; undefined without either. */
function rowsText(rows: readonly OtherRow[], all: number, lang: Lang): string | undefined {
  const listOf = (key: 'row' | 'id'): string | undefined => {
    const names = rows.map((each) => each[key]);
    if (names.some((name) => name === undefined)) return undefined;
    const list = commaList(names.map(String), lang);
    const named = text(lang, `found.${key}${names.length === 1 ? '' : 's'}`, { list });
    return withMore(named, all - rows.length, lang);
  };
  return listOf('row') ?? listOf('id');
}

/** Evidence in words; undefined where it names nothing. */
export function evidenceText(evidence: Evidence, lang: Lang): string | undefined {
  switch (evidence.kind) {
    case 'number':
      return evidence.of === undefined
        ? groupedText(evidence.value)
        : valueText(evidence.value, evidence.of, lang);
    case 'prices': {
      const { low, high } = evidence;
      return low === high ? price(low) : `${price(low)}–${price(high)}`;
    }
    case 'words': {
      const { words } = evidence;
      const named = words.slice(0, NAMED).map((word) => wordText(word, lang));
      return withMore(commaList(named, lang), words.length - NAMED, lang);
    }
    case 'rows':
      return rowsText(evidence.rows, evidence.all, lang);
    case 'tiers': {
      const tiers = evidence.tiers.map((tier) =>
        text(lang, 'found.tier', {
          quantity: groupedText(tier.quantity),
          price: price(tier.price),
        }),
      );
      return commaList(tiers, lang);
    }
    case 'end': {
      const day = dateText(evidence.day);
      return evidence.name === undefined
        ? text(lang, 'found.day', { day })
        : withNote(evidence.name, day, lang);
    }
  }
}
