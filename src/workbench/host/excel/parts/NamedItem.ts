import { invalidArgument, itemNotFound } from '../../engine/HostError';
import { HostObject } from '../../engine/HostObject';
import type { Arguments } from '../../engine/Arguments';
import type { Name, Scalar as CellValue } from '../../model';
import type { Json } from '../../protocol/types';
import { collectionType } from '../define/collection';
import { action, excelType, leadsTo, method, readOnly, readWrite } from '../define/excelType';
import { asFlag, asText } from '../define/values';
import { formulaOf } from '../region/address';
import { Region } from '../region/Region';
import { NAME, NAMES, RANGE, WORKSHEET, type PartOf, type Scope } from '../tokens';

function nameOf({ workbook, id }: PartOf): Name {
  const all = [...workbook.names(), ...workbook.sheets.flatMap((sheet) => workbook.names(sheet))];
  const found = all.find((name) => name.id === id);
  if (!found) throw itemNotFound();
  return found;
}

function regionOf(target: PartOf): Region | undefined {
  const place = target.workbook.resolveName(nameOf(target));
  return place && Region.of(place.sheet, place.box);
}

function constantOf(target: PartOf): CellValue {
  const value = target.workbook.nameValue(nameOf(target));
  return Array.isArray(value) ? (value[0]?.[0] ?? '') : value;
}

const CONSTANT_TYPES = { number: 'Double', string: 'String', boolean: 'Boolean' } as const;

function typeOf(target: PartOf): string {
  const { formula } = nameOf(target);
  if (regionOf(target)) return 'Range';
  const value = constantOf(target);
  if (formula.includes('#REF!') || (typeof value === 'string' && value.startsWith('#'))) {
    return 'Error';
  }
  return CONSTANT_TYPES[typeof value as 'number' | 'string' | 'boolean'];
}

/** A range's address, or the constant; `#REF!` when the cells are gone. */
function valueOf(target: PartOf): Json {
  const { formula } = nameOf(target);
  if (regionOf(target)) return formula.replace(/^=/, '');
  return formula.includes('#REF!') ? '#REF!' : constantOf(target);
}

/** `Excel.NamedItem`. */
export const nameType = excelType<PartOf>(NAME, {
  since: '1.1',
  key: { name: '_Id', read: (target) => nameOf(target).name },
  scalars: {
    Name: readOnly('1.1', (target) => nameOf(target).name),
    Type: readOnly('1.1', typeOf),
    Value: readOnly('1.1', valueOf),
    Visible: readWrite(
      '1.1',
      (target) => nameOf(target).visible,
      (target, value) => {
        target.workbook.updateName(nameOf(target), { visible: asFlag(value) });
      },
    ),
    Comment: readWrite(
      '1.4',
      (target) => nameOf(target).comment,
      (target, value) => {
        target.workbook.updateName(nameOf(target), { comment: asText(value) });
      },
    ),
    Scope: readOnly('1.4', (target) => (nameOf(target).sheet ? 'Worksheet' : 'Workbook')),
    Formula: readWrite(
      '1.7',
      (target) => nameOf(target).formula,
      (target, value) => {
        target.workbook.updateName(nameOf(target), { formula: asText(value) });
      },
    ),
  },
  nav: {
    Worksheet: leadsTo('1.4', (target) => {
      const { sheet } = nameOf(target);
      if (!sheet) throw itemNotFound();
      return WORKSHEET.of(sheet);
    }),
    WorksheetOrNullObject: leadsTo('1.4', (target) => {
      const { sheet } = nameOf(target);
      return sheet ? WORKSHEET.of(sheet) : null;
    }),
  },
  call: {
    Delete: action('1.4', (target) => {
      target.workbook.deleteName(nameOf(target));
    }),
    GetRange: method('1.1', (target) => {
      const region = regionOf(target);
      if (!region) throw itemNotFound();
      return RANGE.of(region);
    }),
    GetRangeOrNullObject: method('1.4', (target) => {
      const region = regionOf(target);
      return region ? RANGE.of(region) : null;
    }),
  },
});

/** Reference of a new name: a range, or a formula with or without `=`. */
function referenceOf(args: Arguments): string {
  if (args.raw(1) instanceof HostObject) {
    const { sheet, box } = args.object(1, RANGE);
    return formulaOf(sheet, box);
  }
  const given = args.value(1);
  if (given === null || typeof given === 'object') throw invalidArgument();
  const text = String(given);
  return text.startsWith('=') ? text : `=${text}`;
}

function namesOf({ workbook, sheet }: Scope): PartOf[] {
  return workbook.names(sheet).map(({ id }) => ({ workbook, id }));
}

/** `Excel.NamedItemCollection`: of the workbook or of one sheet. */
export const namesType = collectionType<Scope, PartOf>(NAMES, {
  since: '1.1',
  countSince: '1.4',
  orNullSince: '1.4',
  item: NAME,
  list: namesOf,
  find: (scope, key) =>
    namesOf(scope).find(
      (target) => nameOf(target).name.toLowerCase() === String(key).toLowerCase(),
    ),
  call: {
    Add: method('1.4', ({ workbook, sheet }, args) => {
      const comment = args.optionalText(2);
      const { id } = workbook.addName(args.text(0), referenceOf(args), {
        ...(sheet && { sheet }),
        ...(comment !== undefined && { comment }),
      });
      return NAME.of({ workbook, id });
    }),
  },
});
