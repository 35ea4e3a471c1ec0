import { comparePremium } from '../../../src/evaluator';
import { gapText, statusText } from '../../../src/report';
import { loadDefault } from '../../../src/rulebook';
import { changeLines } from '../../../src/taskpane/model/rules/changeLines';
import { compareDates } from '../../../src/taskpane/model/rules/compareDates';
import { sampleGrid } from '../../support/sampleSheet';
import { checkOf } from '../sampleCheck';

const { catalogue } = checkOf(sampleGrid({ rows: 80, language: 'zh' }), '2023-10-10');
const FROM = '2023-10-09';
const TO = '2023-10-10';
const comparison = comparePremium(loadDefault(), catalogue, FROM, TO);

describe('before and after', () => {
  it('says of each changed product what it is on either side, and why', () => {
    const changes = [...comparison.gains, ...comparison.losses, ...comparison.others];
    expect(changes.length).toBeGreaterThan(5);
    for (const change of changes) {
      const lines = changeLines(change, comparison, { from: FROM, to: TO }, 'en');
      const { before, after } = change.explain();
      expect(lines.name).toMatch(new RegExp(`^Row ${after.row} `));
      if (before.premium !== 'no')
        expect(lines.before).toContain(statusText(comparison.before.status(change.index), 'en'));
      if (after.premium !== 'no')
        expect(lines.after).toContain(statusText(comparison.after.status(change.index), 'en'));
      if (after.premium !== 'yes' && after.gap)
        expect(lines.after).toContain(gapText(after.gap, 'en'));
      if (before.premium === 'no')
        expect(lines.before).toMatch(
          /^2023-10-09: Not premium: growth score: \d+ points?, needs at least 80/,
        );
      if (before.premium === 'yes') expect(lines.before).not.toContain('away from');
    }
  });

  it('is the same in slices as in one go, and tells its progress', () => {
    const how = { book: loadDefault(), sliceRows: 16 };
    const steps = compareDates(catalogue, { from: FROM, to: TO }, how);
    const seen: number[] = [];
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) {
      seen.push(step.value.done);
      expect(step.value.done).toBeLessThanOrEqual(step.value.total);
    }
    expect(seen.length).toBeGreaterThan(5);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    for (const kind of ['gains', 'losses', 'others'] as const)
      expect(step.value[kind].map(({ index }) => index)).toEqual(
        comparison[kind].map(({ index }) => index),
      );
  });
});
