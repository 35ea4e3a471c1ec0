import { prefetchTexts } from '../../catalogue';
import type { Rulebook } from '../../rulebook';
import { WITHOUT_CATEGORY, WITHOUT_TITLE } from '../certificates/traits';
import { CodeCache } from '../codeCache';
import { Memo } from '../memo';
import { lazyFor } from '../../base/lazy';
import { union, without } from '../smallSet';
import { fold } from '../text/characters';
import { readTitle, type TitleFigures } from '../text/titleFigures';
import { WordFinder } from '../text/wordFinder';
import { WordList } from '../text/wordList';
import { mayBeAnyBrand } from '../text/brandScript';
import type { Frame } from '../frame/frame';

/** A longer title is judged once a block: a small file may give 32,767 letters to every row. */
const LONG = 512;

/** The words of a book, compiled once for all its evaluators: formulas have one for each market and date. */
const finderOf = lazyFor(
  ({ settings, certificates }: Rulebook) =>
    new WordFinder(certificates, settings.foreignBrands, settings.claims),
);

/** Reads what the titles and categories of a block say; each text is read once. */
export class TextReader {
  private readonly figures: TitleFigures = {
    words: 0,
    chinese: 0,
    repeats: 0,
    odd: 0,
    fingerprint: 0,
  };
  private readonly words = new WordList();
  private readonly finder: WordFinder;
  private readonly traitsOfCategory: Memo<string, number>;
  private readonly traitsOfEntries = new CodeCache<string>((category) =>
    this.traitsOfCategory.get(category),
  );
  private readonly brandsIn: Memo<string, ReadonlySet<number>>;
  /** Rows of the block, from its first one, that last had a long title. */
  private readonly longTitles = new Map<string, number>();

  constructor(book: Rulebook) {
    this.finder = finderOf(book);
    this.traitsOfCategory = new Memo((category) => {
      this.finder.findCategory(category);
      return this.finder.found;
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
    this.longTitles.clear();
    const { start, count, texts } = frame;
    const { columns, size } = frame.catalogue;
    const { title, category } = columns;
    if (title !== undefined) prefetchTexts(title.values, start, start + count);
    for (let i = 0; i < count; i++) {
      const code = category?.codes[start + i] ?? -1;
      const text = title?.values[start + i] ?? '';
      const traits = code < 0 ? WITHOUT_CATEGORY : this.traitsOfEntries.of(category!, code, size);
      if (text !== '') {
        if (text.length <= LONG || !this.copyTitle(frame, i, text))
          this.loadTitle(frame, i, text, code + 1, traits);
      } else {
        loadEmpty(frame, i);
        texts.traits[i] = union(traits, WITHOUT_TITLE);
      }
    }
  }

  /** Takes what an earlier row of the block with the same title, category and brand says, if there is one. */
  private copyTitle({ catalogue, start, texts }: Frame, i: number, title: string): boolean {
    const earlier = this.longTitles.get(title);
    this.longTitles.set(title, i);
    if (earlier === undefined) return false;
    const { category, brand } = catalogue.columns;
    for (const column of [category, brand])
      if (column && column.codes[start + i] !== column.codes[start + earlier]) return false;
    const columns: readonly (Float64Array | Int32Array)[] = Object.values(texts);
    for (const column of columns) column[i] = column[earlier]!;
    return true;
  }

  private loadTitle(
    frame: Frame,
    i: number,
    title: string,
    category: number,
    traits: number,
  ): void {
    const { texts } = frame;
    const { words, figures, finder } = this;
    words.read(title);
    finder.findIn(words);
    readTitle(words, category, figures);
    texts.length[i] = title.length;
    texts.chinese[i] = figures.chinese;
    texts.words[i] = figures.words;
    texts.repeats[i] = figures.repeats;
    texts.odd[i] = figures.odd;
    texts.marks[i] = words.marks;
    texts.fingerprint[i] = figures.fingerprint;
    texts.startsUpper[i] = startsUpper(title) ? 1 : 0;
    texts.claims[i] = finder.claims;
    // What a title takes back (`battery free`) it takes back from the category too.
    texts.traits[i] = without(union(traits, finder.found), finder.traitsTaken);
    const { brands } = finder;
    texts.foreignBrands[i] = brands.length === 0 ? 0 : this.countForeign(frame, i, brands);
  }

  /**
   * How many of the known brands in a title the row's own brand cell does not name; NaN without that cell,
   * and where the cell may be another name of theirs.
   */
  private countForeign({ catalogue, start }: Frame, i: number, brands: readonly number[]): number {
    const brand = catalogue.columns.brand;
    const code = brand?.codes[start + i] ?? -1;
    if (code < 0) return NaN;
    const name = brand!.entries[code]!;
    const own = this.brandsIn.get(name);
    const others = brands.filter((each) => !own.has(each)).length;
    return others > 0 && own.size === 0 && mayBeAnyBrand(name) ? NaN : others;
  }
}

function loadEmpty({ texts }: Frame, i: number): void {
  texts.length[i] = NaN;
  texts.chinese[i] = NaN;
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
