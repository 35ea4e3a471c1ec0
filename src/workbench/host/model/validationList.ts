import { contains, sameBox, without } from './box';
import type { Box, Shift } from './cellTypes';
import type { MemorySheet } from './memorySheet';
import type { Validation } from './partTypes';
import { inheritedPieces, mergedBoxes, shiftedPieces } from './shiftedBox';

/** The data validations of a sheet; no cell has two. */
export class ValidationList {
  list: readonly Validation[] = [];

  constructor(private readonly sheet: MemorySheet) {}

  /** The one that covers the whole box. */
  at(box: Box): Validation | undefined {
    return this.list.find(({ boxes }) => boxes.some((part) => contains(part, box)));
  }

  /** Takes the place of what the box had; `undefined` leaves it without a rule. */
  set(box: Box, rule: Validation['rule'] | undefined): void {
    this.sheet.protection.requireOpen();
    const cut = this.list.map((one) => ({
      ...one,
      boxes: one.boxes.flatMap((part) => without(part, box)),
    }));
    const added = rule === undefined ? [] : [{ boxes: [box], rule }];
    this.list = [...cut.filter(({ boxes }) => boxes.length > 0), ...added];
  }

  shift(shift: Shift): void {
    const inherits = this.sheet.workbook.behaviours.has('insertedColumnsInherit');
    const pieces = (part: Box): Box[] => [
      ...shiftedPieces(part, shift),
      ...(inherits ? inheritedPieces(part, shift) : []),
    ];
    this.list = this.list.flatMap((one) => {
      const boxes = mergedBoxes(one.boxes.flatMap(pieces));
      const same =
        boxes.length === one.boxes.length && boxes.every((box, at) => sameBox(box, one.boxes[at]!));
      return boxes.length === 0 ? [] : [same ? one : { ...one, boxes }];
    });
  }
}
