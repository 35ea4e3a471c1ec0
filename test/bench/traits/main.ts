import { measureTraits, TITLE_SETS, type TitleSet } from './measureTraits';

const percent = (part: number, of: number): string =>
  of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`;

const line = (cells: readonly string[]): string =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(20) : cell.padStart(11))).join('');

function print(set: TitleSet, withMistakes: boolean): void {
  const { titles, byTrait, mistakes } = measureTraits(set);
  const total = { trait: 'all', right: 0, wrong: 0, lacking: 0 };
  for (const { right, wrong, lacking } of byTrait) {
    total.right += right;
    total.wrong += wrong;
    total.lacking += lacking;
  }
  console.log(line([set, 'titles', 'precision', 'recall']));
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

for (const set of TITLE_SETS) print(set, process.argv.includes('--mistakes'));
