import { createEvaluator } from '../../../src/evaluator';
import { applyOwnRulebook, loadDefault } from '../../../src/rulebook';
import { thresholdEffect } from '../../../src/taskpane/model/thresholds/thresholdEffect';
import { AS_OF, sampleCheck } from '../sampleCheck';

const check = sampleCheck(200);

function drained<T>(steps: Iterator<unknown, T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

function bookWith(own: object) {
  const result = applyOwnRulebook(loadDefault(), { id: 'own', ...own });
  if (!result.ok) throw new Error('the own rules are faulty');
  return result.rulebook;
}

describe('thresholdEffect', () => {
  it('is none for the same rules', () => {
    const effect = drained(thresholdEffect(loadDefault(), check, 7));
    expect(effect).toMatchObject({ gains: [], losses: [], others: [], pools: [] });
    expect(effect.findings.before).toBe(effect.findings.after);
    expect(effect.findings.before).toBeGreaterThan(0);
  });

  it('tells what a whole new check would tell', () => {
    const book = bookWith({
      rules: {
        'content.quality': { threshold: { default: 1 } },
        'content.images': { threshold: { default: 1 } },
        image_gallery: { off: true },
      },
    });
    const effect = drained(thresholdEffect(book, check, 64));
    const after = createEvaluator(book, { asOf: AS_OF }).evaluate(check.catalogue);
    const before = check.verdict;
    const rows = Array.from({ length: before.size }, (_, index) => index);
    expect(effect.gains.map(({ index }) => index)).toEqual(
      rows.filter((row) => before.premium(row) !== 'yes' && after.premium(row) === 'yes'),
    );
    expect(effect.losses.map(({ index }) => index)).toEqual(
      rows.filter((row) => before.premium(row) === 'yes' && after.premium(row) !== 'yes'),
    );
    const content = effect.pools.find(({ pool }) => pool.id === 'content');
    expect(content).toMatchObject({
      before: before.summary.pools['content']?.in,
      after: after.summary.pools['content']?.in,
    });
    expect(content!.after).toBeGreaterThan(content!.before);
    expect(effect.findings.after).toBeLessThan(effect.findings.before);
  });

  it('rests between slices and can be dropped', () => {
    const steps = thresholdEffect(loadDefault(), check, 50);
    const seen: number[] = [];
    for (let step = steps.next(); step.done !== true && seen.length < 3; step = steps.next())
      seen.push(step.value.done);
    expect(seen).toHaveLength(3);
    expect(drained(thresholdEffect(loadDefault(), check)).gains).toEqual([]);
  });
});
