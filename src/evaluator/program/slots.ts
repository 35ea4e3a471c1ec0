import { MEASURES, type Measure, type MeasureKey, type NumericFieldKey } from '../../fields';
import type { NumberKey } from '../../rulebook';
import type { MeasureFunction } from '../measures';
import { numbersOf, type Frame, type Operand } from '../frame/frame';

const isMeasure = (key: NumberKey): key is MeasureKey => Object.hasOwn(MEASURES, key);

interface Slot {
  readonly key: NumberKey;
  readonly measure: MeasureFunction | undefined;
  readonly scope: Measure['scope'];
}

/** The numbers that the conditions of a program look at; each is worked out once a block. */
export class Slots {
  private readonly slots: Slot[] = [];
  private readonly numbers = new Map<NumberKey, number>();

  constructor(private readonly measures: Readonly<Record<MeasureKey, MeasureFunction>>) {}

  /** Operands for `capacity` rows: scratch for measures; fields bring their own columns. */
  operands(capacity: number): Operand[] {
    return this.slots.map(({ measure }) => ({
      values: new Float64Array(measure === undefined ? 0 : capacity),
      offset: 0,
      present: true,
    }));
  }

  /** The slot of a field or measure, made on first use. */
  of(key: NumberKey): number {
    let slot = this.numbers.get(key);
    if (slot === undefined) {
      slot = this.slots.length;
      this.numbers.set(key, slot);
      const scope = isMeasure(key) ? MEASURES[key].scope : 'row';
      this.slots.push({ key, measure: isMeasure(key) ? this.measures[key] : undefined, scope });
    }
    return slot;
  }

  scopeOf(slot: number): Measure['scope'] {
    return this.slots[slot]!.scope;
  }

  /** Works out one slot for the rows of the frame. */
  loadOne(frame: Frame, number: number): void {
    const { key, measure } = this.slots[number]!;
    const operand = frame.operands[number]!;
    if (measure !== undefined) {
      measure(frame, operand.values);
      return;
    }
    const values = numbersOf(frame, key as NumericFieldKey);
    operand.present = values !== undefined;
    operand.offset = frame.start;
    if (values !== undefined) operand.values = values;
  }

  /** The number of row `i` of a loaded frame; NaN where it is unknown. */
  valueOf(frame: Frame, key: NumberKey, i: number): number {
    const { values, offset, present } = frame.operands[this.of(key)]!;
    return present ? values[offset + i]! : NaN;
  }

  /** Whether a slot is worked out from the titles of the block. */
  readsTexts(number: number): boolean {
    const { key } = this.slots[number]!;
    return isMeasure(key) && (MEASURES[key].reads as readonly string[]).includes('title');
  }
}
