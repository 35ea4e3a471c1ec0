import { type Box, parseBox } from '../../../host/model';

/** The boxes of a list of references parted by spaces; what can't be read is left out. */
export function boxesOf(references: string | undefined): Box[] {
  return (references ?? '').split(/\s+/).flatMap((reference) => parseBox(reference) ?? []);
}
