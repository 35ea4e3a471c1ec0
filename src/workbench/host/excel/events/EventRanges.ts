import { HostError } from '../../engine/HostError';
import type { Workbook } from '../../model';
import type { Region } from '../region/Region';
import { trackRegion, untrackRegion } from '../region/trackRegion';

/** Older events lose their range: the host never learns when an event was handled. */
const KEPT = 1_000;

/** The ranges of the latest events, for `eventArgs.getRange(context)`. */
class EventRanges {
  private readonly regions = new Map<string, Region>();
  private next = 1;

  /** Keeps a region and gives the id that goes into the event. */
  keep(region: Region): string {
    const id = `event-${this.next++}`;
    trackRegion(region);
    this.regions.set(id, region);
    const [oldest] = this.regions;
    if (this.regions.size > KEPT && oldest) {
      untrackRegion(oldest[1]);
      this.regions.delete(oldest[0]);
    }
    return id;
  }

  get(id: string): Region {
    const region = this.regions.get(id);
    if (region) return region;
    throw new HostError(
      'InvalidReference',
      'This reference is not valid for the current operation.',
    );
  }
}

const byWorkbook = new WeakMap<Workbook, EventRanges>();

export function eventRangesOf(workbook: Workbook): EventRanges {
  const known = byWorkbook.get(workbook) ?? new EventRanges();
  byWorkbook.set(workbook, known);
  return known;
}
