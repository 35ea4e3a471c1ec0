import type { ProtectionOptions, Sheet } from '../../model';
import type { Json } from '../../protocol/types';
import { action, excelType, readOnly } from '../define/excelType';
import { asFlag, asOneOf, asRecord } from '../define/values';
import { WORKSHEET_PROTECTION } from '../tokens';
import { invalidArgument } from '../../engine/HostError';

const FLAGS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const satisfies readonly (keyof ProtectionOptions)[];
const MODES = ['Normal', 'Unlocked', 'None'] as const;

type Writable = { -readonly [K in keyof ProtectionOptions]?: ProtectionOptions[K] };

function optionsFrom(value: Json): Partial<ProtectionOptions> {
  const options: Writable = {};
  for (const [name, entry] of Object.entries(asRecord(value))) {
    if (entry === undefined || entry === null) continue;
    const flag = FLAGS.find((known) => known === name);
    if (flag) options[flag] = asFlag(entry);
    else if (name === 'selectionMode') options.selectionMode = asOneOf(entry, MODES);
    else throw invalidArgument();
  }
  return options;
}

/** `Excel.WorksheetProtection`. */
export const worksheetProtectionType = excelType<Sheet>(WORKSHEET_PROTECTION, {
  since: '1.2',
  scalars: {
    Protected: readOnly('1.2', (sheet) => sheet.protection.protected),
    Options: readOnly('1.2', (sheet) => ({ ...sheet.protection.options })),
  },
  call: {
    Protect: action('1.2', (sheet, args) => {
      const options = args.value(0);
      sheet.protection.protect(
        options === null ? undefined : optionsFrom(options),
        args.optionalText(1),
      );
    }),
    Unprotect: action('1.2', (sheet, args) => {
      sheet.protection.unprotect(args.optionalText(0));
    }),
  },
});
