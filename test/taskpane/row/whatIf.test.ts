import {
  buildCatalogue,
  CELL,
  joinCatalogues,
  type Layout,
  type RawCell,
} from '../../../src/catalogue';
import { createEvaluator } from '../../../src/evaluator';
import type { FieldKey } from '../../../src/fields';
import { loadDefault } from '../../../src/rulebook';
import { changedRow } from '../../../src/taskpane/model/row/changedRow';
import { whatIf } from '../../../src/taskpane/model/row/whatIf';
import { sampleSheet } from '../../support/sampleSheet';
import { gridOf } from '../../support/layouts';

const AS_OF = '2026-11-23';
const evaluator = createEvaluator(loadDefault(), { asOf: AS_OF });

/** A product that lacks nothing but images for the content pool. */
const PRODUCT: Partial<Record<FieldKey, RawCell>> = {
  productId: '1600000000001',
  title: 'Stainless Steel Vacuum Flask 500ml Double Wall Insulated Water Bottle for Travel',
  category: 'Vacuum Flasks',
  industry: '厨具',
  qualityScore: 4.8,
  imageCount: 4,
};

function sourceOf(rows: readonly Partial<Record<FieldKey, RawCell>>[]) {
  const { grid, layout } = gridOf(rows);
  return { catalogue: buildCatalogue(grid, layout), layout };
}

describe('changedRow', () => {
  it('is the row itself where nothing is changed, at its own place', () => {
    const source = sourceOf([{ title: 'First', imageCount: 3 }, PRODUCT]);
    const row = changedRow(source, 1, []);
    expect(row?.size).toBe(1);
    expect(row?.rowNumbers[0]).toBe(source.catalogue.rowNumbers[1]);
    for (const field of Object.keys(PRODUCT) as FieldKey[]) {
      expect(row?.raw(field, 0)).toBe(PRODUCT[field]);
      expect(row?.place(field, 0)).toEqual(source.catalogue.place(field, 1));
    }
  });

  it('reads a changed value, and one of a column that the sheet does not have', () => {
    const source = sourceOf([PRODUCT]);
    const row = changedRow(source, 0, [
      { field: 'imageCount', value: '6' },
      { field: 'hasVideo', value: '是' },
    ]);
    expect(row?.columns.imageCount?.values[0]).toBe(6);
    expect(row?.columns.hasVideo?.values[0]).toBe(1);
    expect(source.catalogue.raw('imageCount', 0)).toBe(4);
    expect(source.catalogue.columns.hasVideo).toBeUndefined();
  });

  it('keeps what another sheet says of the row, unless it is changed', () => {
    const productId = '1600000000001';
    const rows = [{ title: 'First' }, { productId, title: 'Flask', imageCount: 4 }];
    const { catalogue: own, layout } = sourceOf(rows);
    const others = sourceOf([{ productId, qualityScore: 4.8, imageCount: 9 }]).catalogue;
    const { catalogue } = joinCatalogues([own, others], ['A', 'B'], { onlyFirst: true });
    const source = { catalogue, layout, joined: {} };
    expect(changedRow(source, 1, [])?.columns.qualityScore?.values[0]).toBe(4.8);
    const row = changedRow(source, 1, [
      { field: 'qualityScore', value: '' },
      { field: 'imageCount', value: 5 },
    ]);
    expect(row?.columns.qualityScore?.state[0] ?? CELL.missing).toBe(CELL.missing);
    expect(row?.columns.imageCount?.values[0]).toBe(5);
  });

  it('keeps what is derived from other columns, and takes a value in its place', () => {
    const layout: Layout = {
      firstRow: 0,
      columns: { productId: 0 },
      derived: {
        imageCount: { kind: 'count', columns: [1, 2] },
        price: { kind: 'range', low: 3, high: 4 },
      },
    };
    const cells = ['1', 'https://x.test/1.jpg', 'https://x.test/2.jpg', '5元', '6元'];
    const source = { catalogue: buildCatalogue([cells], layout), layout };
    const same = changedRow(source, 0, []);
    expect(same?.columns.imageCount?.values[0]).toBe(2);
    expect([same?.raw('price', 0), same?.columns.price?.high[0]]).toEqual(['CNY 5-6', 6]);
    const changed = changedRow(source, 0, [{ field: 'imageCount', value: 6 }]);
    expect(changed?.columns.imageCount?.values[0]).toBe(6);
    expect(changed?.raw('price', 0)).toBe('CNY 5-6');
  });

  it('is nothing where every cell was cleared', () => {
    const source = sourceOf([{ title: 'Only this' }]);
    expect(changedRow(source, 0, [{ field: 'title', value: '' }])).toBeUndefined();
  });
});

describe('whatIf', () => {
  it('moves nothing where the value is the one that is there', () => {
    const result = whatIf(evaluator, sourceOf([PRODUCT]), 0, [{ field: 'imageCount', value: 4 }]);
    expect(result).toMatchObject({
      pools: [],
      conditions: [],
      certificates: [],
      settled: [],
      unsure: [],
      raised: [],
    });
  });

  it('tells the condition that is met and the finding that is settled by more images', () => {
    const result = whatIf(evaluator, sourceOf([PRODUCT]), 0, [{ field: 'imageCount', value: '6' }]);
    const moved = result?.conditions.find(({ after }) => after.rule.id === 'content.images');
    expect(moved?.before.status).toBe('unmet');
    expect(moved?.after.status).toBe('met');
    expect(result?.settled.map(({ rule }) => rule.id)).toContain('image_gallery');
  });

  it('does not call a finding settled whose cell was only emptied', () => {
    const result = whatIf(evaluator, sourceOf([PRODUCT]), 0, [{ field: 'imageCount', value: '' }]);
    expect(result?.settled.map(({ rule }) => rule.id)).not.toContain('image_gallery');
    expect(result?.unsure.map(({ rule }) => rule.id)).toContain('image_gallery');
  });

  it('judges the changed row as the evaluator judges a sheet with that change', () => {
    const { rows } = sampleSheet({ rows: 12, language: 'zh', fields: ['title'], asOf: AS_OF });
    const source = sourceOf(
      rows.map(([title = '']) => ({ title, imageCount: 4, qualityScore: 4.8 })),
    );
    for (let index = 0; index < source.catalogue.size; index++) {
      const raw = source.catalogue.raw('title', index);
      const result = whatIf(evaluator, source, index, [{ field: 'imageCount', value: 9 }]);
      const direct = evaluator.evaluate(
        sourceOf([{ title: raw, imageCount: 9, qualityScore: 4.8 }]).catalogue,
      );
      expect(result?.after.status).toEqual(direct.status(0));
    }
  });
});
