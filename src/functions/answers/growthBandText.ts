import { readNumber } from '../../catalogue/cells/readNumber';
import { basisText, numberText, withNote } from '../../report';
import { growthBand, GROWTH_POINTS, type Rulebook } from '../../rulebook';
import { text, type Lang } from '../../strings';
import { textArgument } from '../arguments/textArgument';
import { scalarCell } from '../cells/scalarCell';
import { Refusal } from '../runtime/refusal';

/**
 * The name of the band of a growth score (points), with the basis of the band's limit.
 *
 * @throws Refusal where the score is blank, no number, or outside the scale
 */
export function growthBandText(book: Rulebook, argument: unknown, lang: Lang): string {
  const cell = scalarCell(argument);
  const value = textArgument(cell, 'functions.noScore', lang);
  const score = readNumber(cell);
  if (score.state !== 'ok') {
    throw new Refusal('value', text(lang, 'functions.badScore', { value }));
  }
  const band = score.value <= GROWTH_POINTS && growthBand(book, score.value);
  if (band) return withNote(band.name[lang], basisText(band.basis, lang), lang);
  const from = Math.min(...book.bands.map((one) => one.from));
  const said = {
    score: numberText(score.value),
    from: numberText(from),
    to: numberText(GROWTH_POINTS),
  };
  throw new Refusal('notFound', text(lang, 'functions.outsideBands', said));
}
