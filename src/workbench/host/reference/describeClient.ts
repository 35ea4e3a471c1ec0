import type { Profile } from '../behaviours';
import type { Client } from './client';
import { describeNotes } from './notes';
import { describePreviews } from './previews';
import { describeUndoGroups } from './undoGroups';

/** What `Office.context.platform` is called on each. */
const PLATFORMS: Readonly<Record<Profile['platform'], string>> = {
  Windows: 'PC',
  Mac: 'Mac',
  'the web': 'OfficeOnline',
};

const described = new WeakSet<object>();

/**
 * Adds to the client of the npm package, which ends at ExcelApi 1.15, what the one of Microsoft's CDN has beyond it,
 * as far as an add-in asked for it: written after the reference types, and tried in no Excel. Office.js names the
 * platform of the profile, though it speaks by the bridge of Windows. To be called once its scripts have run.
 */
export function describeClient(
  window: object,
  { platform }: Profile,
  isPreviewing: () => boolean,
): void {
  const client = window as Client;
  if (described.has(client.Excel)) return;
  described.add(client.Excel);
  client.OfficeExt.HostName.Host.getInstance().platformRemappings['win32'] = PLATFORMS[platform];
  describeNotes(client);
  describeUndoGroups(client);
  describePreviews(client, isPreviewing);
}
