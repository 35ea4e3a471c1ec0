import type { Protection } from '../../../host/model';
import { PROTECTION_NAMES } from '../../open/xlsx/protectionNames';
import { attributesOf } from '../xml';

/** A sheet's protection, without its password; '' where there is none. */
export function protectionXml({ protected: isProtected, options }: Protection): string {
  if (!isProtected) return '';
  const locks: [string, boolean][] = PROTECTION_NAMES.map(([attribute, option]) => [
    attribute,
    !options[option],
  ]);
  const { selectionMode } = options;
  return `<sheetProtection${attributesOf({
    sheet: true,
    ...Object.fromEntries(locks),
    selectLockedCells: selectionMode !== 'Normal',
    selectUnlockedCells: selectionMode === 'None',
  })}/>`;
}
