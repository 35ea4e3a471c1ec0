import { measureTraits, SETS_WITH_CATEGORIES, TITLE_SETS, type TitleSet } from './measureTraits';

const percent = (part: number, of: number): string =>
  of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`;

const line = (cells: readonly string[]): string =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(24) : cell.padStart(11))).join('');

function print(set: TitleSet, withCategory: boolean, withMistakes: boolean): void {
  const { titles, byTrait, mistakes } = measureTraits(set, withCategory);
  const total = { trait: 'all', right: 0, wrong: 0, lacking: 0 };
  for (const { right, wrong, lacking } of byTrait) {
    total.right += right;
    total.wrong += wrong;
    total.lacking += lacking;
  }
  console.log(line([withCategory ? `${set} + category` : set, 'titles', 'precision', 'recall']));
  for (const { trait, right, wrong, lacking } of [...byTrait, total]) {
    if (right + wrong + lacking === 0) continue;
    console.log(
      line([
        trait,
        String(right + lacking),
        percent(right, right + wrong),
        percent(right, right + lacking),
      ]),
    );
  }
  console.log(`${titles} titles\n`);
  if (withMistakes) for (const mistake of mistakes) console.log(mistake);
}

const withMistakes = process.argv.includes('--mistakes');
for (const set of TITLE_SETS) print(set, false, withMistakes);
for (const set of SETS_WITH_CATEGORIES) print(set, true, withMistakes);
