import { invalidArgument, itemNotFound } from '../../engine/HostError';
import type { Arguments } from '../../engine/Arguments';
import type { HostObject, TypeToken } from '../../engine/HostObject';
import type { Since, TypeEntry } from '../../engine/types';
import { excelType, method, readOnly, type ExcelType } from './excelType';

/** A collection: how to list it and how to find one of its items by the key that `getItem` takes. */
export interface Collection<T, Item> extends ExcelType<T> {
  readonly item: TypeToken<Item>;
  readonly list: (target: T) => readonly Item[];
  readonly find?: (target: T, key: string | number) => Item | undefined;
  /** When `getCount` and `getItemOrNullObject` appeared; left out: with the collection. */
  readonly countSince?: Since | 'never';
  readonly orNullSince?: Since | 'never';
  /** When `getItemAt` appeared; left out: never. */
  readonly itemAtSince?: Since;
  /** The collection has a scalar `count`. */
  readonly hasCount?: boolean;
}

/** A type of the table that lists others, with the methods that all collections have. */
export function collectionType<T, Item>(
  token: TypeToken<T>,
  collection: Collection<T, Item>,
): TypeEntry {
  const { item, list, find, countSince, orNullSince, itemAtSince, hasCount, ...type } = collection;
  const { since } = type;
  const wrap = (found: Item | undefined): HostObject | null => (found ? item.of(found) : null);
  const orNull = find &&
    orNullSince !== 'never' && {
      GetItemOrNullObject: method<T>(orNullSince ?? since, (target, args) =>
        wrap(find(target, keyOf(args))),
      ),
    };
  const byKey = find && {
    GetItem: method<T>(since, (target, args) => wrap(find(target, keyOf(args))) ?? missing()),
  };
  const counted = countSince !== 'never' && {
    GetCount: method<T>(countSince ?? since, (target) => list(target).length),
  };
  const byIndex = itemAtSince && {
    GetItemAt: method<T>(
      itemAtSince,
      (target, args) => wrap(list(target)[args.number(0)]) ?? outside(),
    ),
  };
  return excelType(token, {
    ...type,
    scalars: {
      ...(hasCount && { Count: readOnly<T>(since, (target) => list(target).length) }),
      ...type.scalars,
    },
    call: {
      ...counted,
      ...byKey,
      ...orNull,
      ...byIndex,
      ...type.call,
    },
    items: (target) => list(target).map((one) => item.of(one)),
  });
}

function keyOf(args: Arguments): string | number {
  const key = args.value(0);
  if (typeof key === 'string' || typeof key === 'number') return key;
  throw invalidArgument();
}

function missing(): never {
  throw itemNotFound();
}

function outside(): never {
  throw invalidArgument();
}
