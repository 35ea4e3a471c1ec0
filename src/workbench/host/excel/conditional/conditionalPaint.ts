import type { ConditionalFormat, Paint } from '../../model';
import { itemNotFound } from '../../engine/HostError';
import type { ConditionalOf } from '../tokens';

/** The format as it is now; ItemNotFound once it was deleted, or where Excel can't read it. */
export function conditionalOf({ sheet, id }: ConditionalOf): ConditionalFormat {
  const found = sheet.conditionalFormats.find(id);
  const { behaviours } = sheet.workbook;
  const isHidden = found?.isUnreadable === true && behaviours.has('conditionalFormatsUnreadable');
  if (!found || isHidden) throw itemNotFound();
  return found;
}

/** Changes the format's paint; undefined removes a property. */
export function repaint(
  target: ConditionalOf,
  patch: { [K in keyof Paint]?: Paint[K] | undefined },
): void {
  const entries = Object.entries({ ...conditionalOf(target).paint, ...patch });
  const paint: Paint = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  target.sheet.conditionalFormats.update(target.id, { paint });
}
