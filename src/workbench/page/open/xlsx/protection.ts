import type { ProtectionOptions } from '../../../host/model';
import { PROTECTION_NAMES } from './protectionNames';
import { flagOf, type XmlNode } from './xmlTree';

/** What a protected sheet allows; undefined where it is not protected. Passwords stay behind. */
export function readProtection(node: XmlNode | undefined): Partial<ProtectionOptions> | undefined {
  if (!flagOf(node, 'sheet')) return undefined;
  const allowed: [string, boolean][] = PROTECTION_NAMES.map(([attribute, option, locked]) => [
    option,
    !flagOf(node, attribute, locked),
  ]);
  return { ...Object.fromEntries(allowed), selectionMode: selectionOf(node) };
}

function selectionOf(node: XmlNode | undefined): ProtectionOptions['selectionMode'] {
  if (flagOf(node, 'selectUnlockedCells')) return 'None';
  return flagOf(node, 'selectLockedCells') ? 'Unlocked' : 'Normal';
}
