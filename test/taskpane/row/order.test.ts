import { loadDefault } from '../../../src/rulebook';
import {
  byEffort,
  certificatesByMarket,
  countByStatus,
  nearestMarkets,
  nearestPools,
} from '../../../src/taskpane/model/row/order';
import { selectedProduct } from '../../../src/taskpane/model/row/selectedProduct';
import { tryableFields } from '../../../src/taskpane/model/row/tryableFields';
import { sampleCheck } from '../sampleCheck';

const { verdict, catalogue } = sampleCheck(60);
const explanations = Array.from({ length: catalogue.size }, (_, index) => verdict.explain(index));

describe('the order of what a row lacks', () => {
  it('puts the nearest pool first for every row that is not premium', () => {
    const lacking = explanations.filter(({ gap }) => gap !== undefined);
    expect(lacking.length).toBeGreaterThan(10);
    for (const explanation of lacking)
      expect(nearestPools(explanation)[0]?.pool.id).toBe(explanation.gap?.pool.id);
  });

  it('puts the pools that a premium row is in first', () => {
    const premium = explanations.filter((explanation) => explanation.premium === 'yes');
    expect(premium.length).toBeGreaterThan(3);
    for (const explanation of premium) {
      const statuses = nearestPools(explanation).map(({ status }) => status);
      expect(statuses[0]).toBe('in');
      expect(statuses.lastIndexOf('in')).toBe(statuses.filter((s) => s === 'in').length - 1);
    }
  });

  it('loses no pool, no market and no condition', () => {
    for (const explanation of explanations) {
      expect(new Set(nearestPools(explanation))).toEqual(new Set(explanation.pools));
      for (const pool of explanation.pools) {
        expect(new Set(nearestMarkets(pool))).toEqual(new Set(pool.markets));
        expect(new Set(byEffort(pool.conditions))).toEqual(new Set(pool.conditions));
      }
    }
  });

  it('tells unmet conditions before others, least effort on top', () => {
    for (const { pools } of explanations)
      for (const { conditions } of pools) {
        const sorted = byEffort(conditions);
        const { unmet } = countByStatus(conditions);
        const first = sorted.slice(0, unmet);
        expect(first.every(({ status }) => status === 'unmet')).toBe(true);
        const efforts = first.map(({ rule }) => rule.effort);
        expect(efforts).toEqual([...efforts].sort((a, b) => a - b));
      }
  });

  it('keeps every certificate under its market, held ones last', () => {
    for (const { certificates } of explanations) {
      const groups = certificatesByMarket(certificates);
      expect(groups.flatMap((group) => group.certificates)).toHaveLength(certificates.length);
      for (const group of groups) {
        expect(group.certificates.every(({ market }) => market === group.market)).toBe(true);
        const held = group.certificates.map(({ status }) => status === 'held');
        expect(held).toEqual([...held].sort((a, b) => Number(a) - Number(b)));
      }
    }
  });
});

describe('tryableFields', () => {
  it('offers what the gap asks for first and each field once', () => {
    for (const explanation of explanations) {
      const { first, inSheet, absent } = tryableFields(
        explanation,
        catalogue.columns,
        loadDefault(),
      );
      const all = [...first, ...inSheet, ...absent];
      expect(new Set(all).size).toBe(all.length);
      for (const { field } of explanation.gap?.conditions ?? []) expect(first).toContain(field);
      for (const field of inSheet) expect(catalogue.columns[field]).toBeDefined();
      for (const field of absent) expect(catalogue.columns[field]).toBeUndefined();
    }
  });
});

describe('selectedProduct', () => {
  const check = sampleCheck(3);
  const { sheetId } = check.data;
  it.each([
    ['unchecked', {}],
    ['noProduct', { check }],
    ['noProduct', { check, selected: { sheetId: 'another', index: 0 } }],
    ['noProduct', { check, selected: { sheetId, index: 3 } }],
    ['product', { check, selected: { sheetId, index: 2 } }],
  ])('is %s', (kind, state) => {
    expect(selectedProduct(state).kind).toBe(kind);
  });
});
