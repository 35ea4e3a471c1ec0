import type { ExcelName } from './behaviour';
import { BEHAVIOURS, type BehaviourId } from './registry';

/** The behaviours of an Excel: those of its profile, except for switched ones. */
export class ExcelBehaviours {
  private readonly switched = new Map<BehaviourId, boolean>();

  constructor(
    readonly excel: ExcelName = 'windows',
    switches: Partial<Readonly<Record<BehaviourId, boolean>>> = {},
  ) {
    for (const [id, isOn] of Object.entries(switches)) this.switch(id as BehaviourId, isOn);
  }

  has(id: BehaviourId): boolean {
    return this.switched.get(id) ?? BEHAVIOURS[id].excels.includes(this.excel);
  }

  /** Turns one behaviour on or off, whatever the profile says. */
  switch(id: BehaviourId, isOn: boolean): void {
    this.switched.set(id, isOn);
  }
}
