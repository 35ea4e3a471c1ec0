import type { Arguments } from '../../engine/Arguments';
import { itemNotFound } from '../../engine/HostError';
import type { Method } from '../../engine/types';
import { boxOf } from '../../model/box';
import type { Box } from '../../model';
import { method } from '../define/excelType';
import { asRecord, given } from '../define/values';
import type { Region } from '../region/Region';
import { RANGE } from '../tokens';
import { usedBoxWithin } from './rangeUse';

function find({ sheet, box }: Region, args: Arguments): Box | undefined {
  const used = usedBoxWithin(sheet, box, true);
  if (!used) return undefined;
  const criteria = given(args.value(1), asRecord, {});
  const fold = (text: string): string =>
    criteria['matchCase'] === true ? text : text.toLowerCase();
  const wanted = fold(args.text(0));
  const isHit = (text: string): boolean =>
    criteria['completeMatch'] === true ? fold(text) === wanted : fold(text).includes(wanted);
  const hits = sheet
    .texts(used)
    .flatMap((cells, row) =>
      cells.flatMap((text, column) =>
        isHit(text) ? [boxOf(used.row + row, used.column + column)] : [],
      ),
    );
  return criteria['searchDirection'] === 'Backwards' ? hits.at(-1) : hits[0];
}

/** Searching shown texts; without wildcards. */
export const rangeSearch: Readonly<Record<string, Method<Region>>> = {
  Find: method('1.9', (region, args) => {
    const box = find(region, args);
    if (!box) throw itemNotFound();
    return RANGE.of(region.at(box));
  }),
  FindOrNullObject: method('1.9', (region, args) => {
    const box = find(region, args);
    return box ? RANGE.of(region.at(box)) : null;
  }),
};
