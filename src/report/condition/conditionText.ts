import type { ConditionResult } from '../../evaluator';
import { text, type Lang } from '../../strings';
import { basisOf, basisText, isUnpublished } from '../basisText';
import { derivedText } from '../derivedText';
import { labelled, semicolonList, withNote } from '../format/lists';
import { placeText } from '../format/values';
import { metBody, unmetBody } from './bodyText';
import { boundOf } from './boundOf';
import { unknownBody, unknownPlace } from './unknownText';

function bodyText(condition: ConditionResult, lang: Lang): string | undefined {
  switch (condition.status) {
    case 'n/a':
      return text(lang, 'condition.n/a');
    case 'unknown':
      return unknownBody(condition, lang);
    case 'met':
      return metBody(condition, lang);
    case 'unmet':
      return unmetBody(condition, lang);
  }
}

/**
 * Notes that go with a number everywhere: assumed, the platform's own, the industry's, derived.
 *
 * @param isBasisBeside the basis is shown beside the text already
 */
export function numberNotes(
  condition: ConditionResult,
  lang: Lang,
  isBasisBeside = false,
): string[] {
  const notes: string[] = [];
  if (condition.targets !== undefined) notes.push(basisText('platform', lang));
  const basis = basisOf(condition);
  if (!isBasisBeside && isUnpublished(basis)) notes.push(basisText(basis, lang));
  if (condition.source === 'industryFallback') {
    notes.push(text(lang, 'threshold.brief.industryFallback'));
  }
  const derived = derivedText(condition.place, lang);
  if (derived !== undefined) notes.push(derived);
  return notes;
}

/** A text with its cell behind it. */
export function placedText(whole: string, place: ConditionResult['place'], lang: Lang): string {
  return place ? text(lang, 'condition.at', { text: whole, cell: placeText(place) }) : whole;
}

/** A text with its notes in brackets, and with its cell behind it. */
export function notedText(
  whole: string,
  notes: readonly string[],
  place: ConditionResult['place'],
  lang: Lang,
): string {
  const noted = notes.length > 0 ? withNote(whole, semicolonList(notes, lang), lang) : whole;
  return placedText(noted, place, lang);
}

function titled(condition: ConditionResult, lang: Lang): string {
  const title = condition.rule.title[lang];
  const body = bodyText(condition, lang);
  return body === undefined ? title : labelled(title, body, lang);
}

/** The needed number of a condition that is met; one that falls short has it in its text. */
function askedOf(condition: ConditionResult, lang: Lang): string[] {
  const bound = condition.status === 'met' ? boundOf(condition, lang) : undefined;
  return bound === undefined ? [] : [bound];
}

/** A condition in words alone, for views that show its basis and cell beside it. */
export function conditionWords(condition: ConditionResult, lang: Lang): string {
  return notedText(titled(condition, lang), askedOf(condition, lang), undefined, lang);
}

/**
 * One condition of one row in words: title, actual and needed value with their unit, notes (assumed, the
 * industry's), and the cell.
 *
 * @param isBasisBeside the basis is shown beside the text already
 */
export function conditionText(
  condition: ConditionResult,
  lang: Lang,
  isBasisBeside = false,
): string {
  const notes = [...askedOf(condition, lang), ...numberNotes(condition, lang, isBasisBeside)];
  const place = condition.status === 'unknown' ? unknownPlace(condition) : condition.place;
  return notedText(titled(condition, lang), notes, place, lang);
}
