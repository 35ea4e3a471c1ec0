import { buildCatalogue } from '../../src/catalogue';
import { createEvaluator } from '../../src/evaluator';
import { gridOf } from '../support/layouts';
import { book, bytesOf, catalogueOf, sampleRows, TODAY } from './support/sheets';

const catalogue = catalogueOf(sampleRows(5000, 11));

/** Rows done at each step of an evaluator that has judged nothing yet, and what it says in the end. */
function stepsOf(slice: number) {
  const steps = createEvaluator(book, { asOf: TODAY }).steps(catalogue, slice);
  const done: number[] = [];
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) done.push(step.value.done);
  return { done, verdict: step.value };
}

test('the first slices are small and grow up to what was asked for', () => {
  const { done } = stepsOf(2048);
  const judged = done.filter((rows) => rows > 0 && rows < catalogue.size);
  expect(judged).toEqual([64, 256, 1024, 2048, 4096]);
});

test('small slices stay small', () => {
  const { done } = stepsOf(1024);
  const sizes = done.slice(1).map((rows, at) => rows - done[at]!);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(1024);
});

test('what is compiled on the way is what one go compiles', () => {
  const { verdict } = stepsOf(1024);
  const whole = createEvaluator(book, { asOf: TODAY }).evaluate(catalogue);
  expect(verdict.summary).toEqual(whole.summary);
  for (let row = 0; row < catalogue.size; row += 97) {
    expect(bytesOf(verdict, row)).toEqual(bytesOf(whole, row));
    expect(verdict.certificates(row)).toEqual(whole.certificates(row));
  }
});

test('a long title that many rows share says to each what it says to one alone', () => {
  const title = 'NIKE Style Running Shoes, '.repeat(40);
  const rows = ['Shoes', 'Toys', 'Shoes', 'Shoes', 'Toys'].flatMap((category) =>
    ['Nike', 'Amysport', 'Amysport'].map((brand) => ({ title, category, brand })),
  );
  const judge = (some: typeof rows) => {
    const { grid, layout } = gridOf(some);
    return createEvaluator(book, { asOf: TODAY }).evaluate(buildCatalogue(grid, layout));
  };
  const together = judge(rows);
  const answers = rows.map((row, at) => {
    const [one, alone] = [together, judge([row])].map((verdict, side) =>
      bytesOf(verdict, side === 0 ? at : 0, ['duplicate_product']),
    );
    expect(one).toEqual(alone);
    return together.broken(at).some((n) => together.governance[n]!.id === 'title_foreign_brand');
  });
  expect(answers.slice(0, 3)).toEqual([false, true, true]);
});

test('a word of the title before, where a part of this one is the same, is no repeat', () => {
  const titles = ['Portable lamp of steel shoes', 'Running shoes for horseshoes'];
  const { grid, layout } = gridOf(titles.map((title) => ({ title })));
  const verdict = createEvaluator(book, { asOf: TODAY }).evaluate(buildCatalogue(grid, layout));
  const broken = verdict.broken(1).map((n) => verdict.governance[n]!.id);
  expect(broken).not.toContain('title_repeat');
});
