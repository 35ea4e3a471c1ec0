import { measureTraits } from './measureTraits';

const percent = (part: number, of: number): string =>
  of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`;

const line = (cells: readonly string[]): string =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(20) : cell.padStart(11))).join('');

const { titles, byTrait, mistakes } = measureTraits();
const total = byTrait.reduce(
  (sum, one) => ({
    right: sum.right + one.right,
    wrong: sum.wrong + one.wrong,
    lacking: sum.lacking + one.lacking,
  }),
  { right: 0, wrong: 0, lacking: 0 },
);
console.log(line(['trait', 'titles', 'precision', 'recall']));
for (const { trait, right, wrong, lacking } of [...byTrait, { trait: 'all', ...total }]) {
  console.log(
    line([
      trait,
      String(right + lacking),
      percent(right, right + wrong),
      percent(right, right + lacking),
    ]),
  );
}
console.log(`${titles} titles`);
if (process.argv.includes('--mistakes')) for (const mistake of mistakes) console.log(mistake);
