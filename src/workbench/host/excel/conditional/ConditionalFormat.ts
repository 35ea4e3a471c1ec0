import { apiNotFound, invalidArgument, itemNotFound } from '../../engine/HostError';
import type { HostObject, TypeToken } from '../../engine/HostObject';
import type { Navigation } from '../../engine/types';
import type { ConditionalRule } from '../../model';
import { collectionType } from '../define/collection';
import { action, excelType, leadsTo, method, readOnly, readWrite } from '../define/excelType';
import { asFlag, asNumber } from '../define/values';
import { Region } from '../region/Region';
import {
  CELL_VALUE_CONDITIONAL,
  CONDITIONAL_FORMAT,
  CONDITIONAL_FORMATS,
  CUSTOM_CONDITIONAL,
  RANGE,
  RANGE_AREAS,
  TEXT_CONDITIONAL,
  type ConditionalOf,
} from '../tokens';
import { conditionalOf } from './conditionalPaint';

/** A new format of each kind holds for no cell until its rule is set. */
const NEW_RULES: Readonly<Record<string, ConditionalRule>> = {
  Custom: { type: 'Custom', formula: '=FALSE' },
  CellValue: { type: 'CellValue', operator: 'EqualTo', formula1: '=NA()' },
  ContainsText: { type: 'ContainsText', operator: 'Contains', text: '\u0000' },
};

function newRule(type: unknown): ConditionalRule {
  if (typeof type !== 'string') throw invalidArgument();
  const rule = NEW_RULES[type];
  if (!rule) throw apiNotFound(`ConditionalFormatCollection.add(${type})`);
  return rule;
}

function kindOf(target: ConditionalOf): string {
  const { rule } = conditionalOf(target);
  return rule.type === 'Other' ? rule.kind : rule.type;
}

/** The part of a format for one kind of rule; another kind's is InvalidArgument or a null object. */
function part(
  name: string,
  kind: string,
  token: TypeToken<ConditionalOf>,
): Record<string, Navigation<ConditionalOf>> {
  const found = (target: ConditionalOf): HostObject | null =>
    kindOf(target) === kind ? token.of(target) : null;
  return {
    [name]: leadsTo('1.6', (target) => {
      const object = found(target);
      if (!object) throw invalidArgument();
      return object;
    }),
    [`${name}OrNullObject`]: leadsTo('1.6', found),
  };
}

/** `Excel.ConditionalFormat`: by formula, by value and by text; the other kinds are not emulated. */
export const conditionalFormatType = excelType<ConditionalOf>(CONDITIONAL_FORMAT, {
  since: '1.6',
  key: { name: 'Id', read: ({ id }) => id },
  scalars: {
    Id: readOnly('1.6', ({ id }) => id),
    Type: readOnly('1.6', kindOf),
    Priority: readWrite(
      '1.6',
      ({ sheet, id }) => sheet.conditionalFormats.priority(id),
      ({ sheet, id }, value) => {
        sheet.conditionalFormats.setPriority(id, asNumber(value));
      },
    ),
    StopIfTrue: readWrite(
      '1.6',
      (target) => conditionalOf(target).stopIfTrue,
      ({ sheet, id }, value) => {
        sheet.conditionalFormats.update(id, { stopIfTrue: asFlag(value) });
      },
    ),
  },
  nav: {
    ...part('Custom', 'Custom', CUSTOM_CONDITIONAL),
    ...part('CellValue', 'CellValue', CELL_VALUE_CONDITIONAL),
    ...part('TextComparison', 'ContainsText', TEXT_CONDITIONAL),
  },
  call: {
    Delete: action('1.6', (target) => {
      conditionalOf(target);
      target.sheet.conditionalFormats.delete(target.id);
    }),
    GetRange: method('1.6', (target) => {
      const { boxes } = conditionalOf(target);
      if (boxes.length !== 1) throw itemNotFound();
      return RANGE.of(new Region(target.sheet, boxes));
    }),
    GetRangeOrNullObject: method('1.6', (target) => {
      const { boxes } = conditionalOf(target);
      return boxes.length === 1 ? RANGE.of(new Region(target.sheet, boxes)) : null;
    }),
    GetRanges: method('1.9', (target) =>
      RANGE_AREAS.of(new Region(target.sheet, conditionalOf(target).boxes)),
    ),
  },
});

function over(region: Region): ConditionalOf[] {
  const { sheet, boxes } = region;
  const ids = new Set(
    boxes.flatMap((box) => sheet.conditionalFormats.over(box)).map((format) => format.id),
  );
  return sheet.conditionalFormats.list
    .filter((format) => ids.has(format.id))
    .map(({ id }) => ({ sheet, id }));
}

/** `Excel.ConditionalFormatCollection`: those that touch a range. */
export const conditionalFormatsType = collectionType<Region, ConditionalOf>(CONDITIONAL_FORMATS, {
  since: '1.6',
  itemAtSince: '1.6',
  orNullSince: '1.14',
  item: CONDITIONAL_FORMAT,
  list: over,
  find: (region, key) => over(region).find(({ id }) => id === key),
  call: {
    Add: method('1.6', ({ sheet, boxes }, args) => {
      const { id } = sheet.conditionalFormats.add(boxes, newRule(args.value(0)));
      return CONDITIONAL_FORMAT.of({ sheet, id });
    }),
    ClearAll: action('1.6', ({ sheet, boxes }) => {
      for (const box of boxes) sheet.conditionalFormats.clear(box);
    }),
  },
});
