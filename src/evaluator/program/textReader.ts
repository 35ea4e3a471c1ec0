import type { Rulebook } from '../../rulebook';
import { TRAITS_UNKNOWN } from '../certificates/traits';
import { Memo } from '../memo';
import { fold } from '../text/characters';
import { readTitle, type TitleFigures } from '../text/titleFigures';
import { WordFinder } from '../text/wordFinder';
import { WordList } from '../text/wordList';
import type { Frame } from './frame';

/** Reads what the titles and categories of a block say; each text is read once. */
export class TextReader {
  private readonly figures: TitleFigures = { words: 0, repeats: 0, odd: 0, fingerprint: 0 };
  private readonly words = new WordList();
  private readonly finder: WordFinder;
  private readonly traitsOfCategory: Memo<string, number>;
  private readonly brandsIn: Memo<string, ReadonlySet<number>>;

  constructor({ settings, certificates }: Rulebook) {
    this.finder = new WordFinder(certificates.traits, settings.foreignBrands, settings.claims);
    this.traitsOfCategory = new Memo((category) => {
      this.finder.find(category);
      return this.finder.traits;
    });
    this.brandsIn = new Memo((brand) => {
      this.finder.find(brand);
      return new Set(this.finder.brands);
    });
  }

  /** Compiles the words that are sought, which the first text would else do. */
  prepare(): void {
    this.finder.prepare();
  }

  /** Fills `frame.texts`. */
  load(frame: Frame): void {
    const { start, count, texts } = frame;
    const { title, category } = frame.catalogue.columns;
    for (let i = 0; i < count; i++) {
      const code = category?.codes[start + i] ?? -1;
      const text = title?.values[start + i] ?? '';
      const traits = code < 0 ? 0 : this.traitsOfCategory.get(category!.entries[code]!);
      if (text === '') {
        loadEmpty(frame, i);
        texts.traits[i] = code < 0 ? TRAITS_UNKNOWN : traits;
      } else {
        this.loadTitle(frame, i, text);
        // What a title takes back (`battery free`) it takes back from the category too.
        texts.traits[i] = (traits | this.finder.traits) & ~this.finder.traitsTaken;
      }
    }
  }

  private loadTitle(frame: Frame, i: number, title: string): void {
    const { texts } = frame;
    this.words.read(title);
    readTitle(this.words, this.figures);
    texts.length[i] = title.length;
    texts.words[i] = this.figures.words;
    texts.repeats[i] = this.figures.repeats;
    texts.odd[i] = this.figures.odd;
    texts.fingerprint[i] = this.figures.fingerprint;
    texts.startsUpper[i] = startsUpper(title) ? 1 : 0;
    const own = this.ownBrands(frame, i);
    this.finder.findIn(this.words);
    texts.claims[i] = this.finder.claims;
    texts.foreignBrands[i] =
      own === undefined
        ? this.finder.brands.length
        : this.finder.brands.filter((brand) => !own.has(brand)).length;
  }

  /** The known brands that the row's own brand cell names. */
  private ownBrands({ catalogue, start }: Frame, i: number): ReadonlySet<number> | undefined {
    const brand = catalogue.columns.brand;
    const code = brand?.codes[start + i] ?? -1;
    return code < 0 ? undefined : this.brandsIn.get(brand!.entries[code]!);
  }
}

function loadEmpty({ texts }: Frame, i: number): void {
  texts.length[i] = NaN;
  texts.words[i] = NaN;
  texts.repeats[i] = NaN;
  texts.odd[i] = NaN;
  texts.fingerprint[i] = NaN;
  texts.startsUpper[i] = NaN;
  texts.foreignBrands[i] = NaN;
  texts.claims[i] = NaN;
}

/** Whether the first letter is a capital; a title that begins with a digit or in Chinese is not at fault. */
function startsUpper(title: string): boolean {
  const first = title.charCodeAt(0);
  return !(first === fold(first) && first >= 97 && first <= 122);
}
