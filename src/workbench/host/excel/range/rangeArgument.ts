import { invalidArgument } from '../../engine/HostError';
import type { Arguments } from '../../engine/Arguments';
import { HostObject } from '../../engine/HostObject';
import type { Box, Sheet, SheetPlace, Workbook } from '../../model';
import { boxAt, placeAt } from '../region/address';
import { Region } from '../region/Region';
import { RANGE, RANGE_AREAS } from '../tokens';

/** An argument that is a range or an address in the given sheet. A range of another sheet is refused. */
export function boxArgument(args: Arguments, index: number, sheet: Sheet): Box {
  const given = args.raw(index);
  if (typeof given === 'string') return boxAt(sheet, given);
  const region = args.object(index, RANGE);
  if (region.sheet !== sheet) throw invalidArgument();
  return region.box;
}

/** An argument that is a range or areas of any sheet, or an address (the active sheet's by default). */
export function regionArgument(args: Arguments, index: number, workbook: Workbook): Region {
  const given = args.raw(index);
  if (given instanceof HostObject)
    return args.objectIf(index, RANGE_AREAS) ?? args.object(index, RANGE);
  const { sheet, box } = placeAt(workbook, args.text(index));
  return Region.of(sheet, box);
}

/** As `regionArgument`, where one box is asked for. */
function placeArgument(args: Arguments, index: number, workbook: Workbook): SheetPlace {
  const { sheet, box } = regionArgument(args, index, workbook);
  return { sheet, box };
}

/** Addresses without a sheet's name mean the given sheet. */
export function placeInSheet(args: Arguments, index: number, sheet: Sheet): SheetPlace {
  const given = args.raw(index);
  if (typeof given === 'string' && !given.includes('!')) return { sheet, box: boxAt(sheet, given) };
  return placeArgument(args, index, sheet.workbook);
}
