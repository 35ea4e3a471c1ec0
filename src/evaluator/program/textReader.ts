import type { Rulebook } from '../../rulebook';
import { TraitScanner, TRAITS_UNKNOWN } from '../certificates/traits';
import { Memo } from '../memo';
import { fold } from '../text/characters';
import { compilePhrases, type PhraseScanner } from '../text/phraseScanner';
import { readTitle, type TitleFigures } from '../text/titleFigures';
import type { Frame } from './frame';

/** Reads what the titles and categories of a block say; each text is read once. */
export class TextReader {
  private readonly figures: TitleFigures = { words: 0, repeats: 0, odd: 0, fingerprint: 0 };
  private readonly traits: TraitScanner;
  private readonly traitsOfCategory: Memo<string, number>;
  private readonly brands: PhraseScanner;
  private readonly claims: PhraseScanner;
  private readonly brandOf: Memo<string, ReadonlySet<number>>;
  private readonly foundBrands = new Set<number>();
  private readonly foundClaims = new Set<number>();

  constructor({ settings, certificates }: Rulebook) {
    this.traits = new TraitScanner(certificates.traits);
    this.traitsOfCategory = new Memo((category) => {
      this.traits.add(category);
      return this.traits.take();
    });
    this.brands = compilePhrases(settings.foreignBrands);
    this.claims = compilePhrases(settings.claims);
    this.brandOf = new Memo((brand) => {
      const found = new Set<number>();
      this.brands.scan(brand, (phrase) => found.add(phrase));
      return found;
    });
  }

  /** Fills `frame.texts`. */
  load(frame: Frame): void {
    const { start, count, texts } = frame;
    const { title, category, brand } = frame.catalogue.columns;
    for (let i = 0; i < count; i++) {
      const row = start + i;
      const text = title?.values[row] ?? '';
      const categoryCode = category?.codes[row] ?? -1;
      const known =
        categoryCode < 0 ? 0 : this.traitsOfCategory.get(category!.entries[categoryCode]!);
      if (text === '') {
        this.loadEmpty(frame, i);
        texts.traits[i] = categoryCode < 0 ? TRAITS_UNKNOWN : known;
        continue;
      }
      const brandCode = brand?.codes[row] ?? -1;
      this.loadTitle(frame, i, text, brandCode < 0 ? undefined : brand!.entries[brandCode]);
      this.traits.add(text);
      texts.traits[i] = known | this.traits.take();
    }
  }

  private loadTitle(
    { texts }: Frame,
    i: number,
    title: string,
    ownBrand: string | undefined,
  ): void {
    readTitle(title, this.figures);
    texts.length[i] = title.length;
    texts.words[i] = this.figures.words;
    texts.repeats[i] = this.figures.repeats;
    texts.odd[i] = this.figures.odd;
    texts.fingerprint[i] = this.figures.fingerprint;
    texts.startsUpper[i] = startsUpper(title) ? 1 : 0;
    this.foundBrands.clear();
    this.brands.scan(title, this.onBrand);
    texts.foreignBrands[i] = this.foreignOf(ownBrand);
    this.foundClaims.clear();
    this.claims.scan(title, this.onClaim);
    texts.claims[i] = this.foundClaims.size;
  }

  private foreignOf(ownBrand: string | undefined): number {
    if (this.foundBrands.size === 0 || ownBrand === undefined) return this.foundBrands.size;
    for (const own of this.brandOf.get(ownBrand)) this.foundBrands.delete(own);
    return this.foundBrands.size;
  }

  private loadEmpty({ texts }: Frame, i: number): void {
    texts.length[i] = NaN;
    texts.words[i] = NaN;
    texts.repeats[i] = NaN;
    texts.odd[i] = NaN;
    texts.fingerprint[i] = NaN;
    texts.startsUpper[i] = NaN;
    texts.foreignBrands[i] = NaN;
    texts.claims[i] = NaN;
  }

  private readonly onBrand = (phrase: number): void => {
    this.foundBrands.add(phrase);
  };

  private readonly onClaim = (phrase: number): void => {
    this.foundClaims.add(phrase);
  };
}

/** Whether the first letter is a capital; a title that begins with a digit or in Chinese is not at fault. */
function startsUpper(title: string): boolean {
  const first = title.charCodeAt(0);
  return !(first === fold(first) && first >= 97 && first <= 122);
}
