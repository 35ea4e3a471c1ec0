import type { Json, JsonObject } from '../../protocol/types';
import { action, excelType, readOnly, readWrite } from '../define/excelType';
import { asRecord, isRecord } from '../define/values';
import type { Region } from '../region/Region';
import { DATA_VALIDATION } from '../tokens';

const TYPES: Readonly<Record<string, string>> = {
  custom: 'Custom',
  date: 'Date',
  decimal: 'Decimal',
  list: 'List',
  textLength: 'TextLength',
  time: 'Time',
  wholeNumber: 'WholeNumber',
};

/** A validation in the model: the rule and, under names of their own, its messages. */
function kept({ sheet, box }: Region): JsonObject {
  const rule: unknown = sheet.validation(box)?.rule;
  return isRecord(rule) ? rule : {};
}

function part(region: Region, name: string): JsonObject {
  const value = kept(region)[name];
  return isRecord(value) ? value : {};
}

function write(region: Region, name: string, value: Json): void {
  for (const box of region.boxes) {
    region.sheet.setValidation(box, { ...kept(region.at(box)), [name]: value });
  }
}

function typeOf(region: Region): string {
  const kind = Object.keys(TYPES).find((name) => name in part(region, 'rule'));
  return TYPES[kind ?? ''] ?? 'None';
}

/** `Excel.DataValidation`: kept and moved, not enforced (Excel does not check what add-ins write). */
export const dataValidationType = excelType<Region>(DATA_VALIDATION, {
  since: '1.8',
  scalars: {
    Type: readOnly('1.8', typeOf),
    Rule: readWrite(
      '1.8',
      (region) => part(region, 'rule'),
      (region, value) => {
        write(region, 'rule', asRecord(value));
      },
    ),
    ErrorAlert: readWrite(
      '1.8',
      (region) => part(region, 'errorAlert'),
      (region, value) => {
        write(region, 'errorAlert', asRecord(value));
      },
    ),
    Prompt: readWrite(
      '1.8',
      (region) => part(region, 'prompt'),
      (region, value) => {
        write(region, 'prompt', asRecord(value));
      },
    ),
    IgnoreBlanks: readWrite(
      '1.8',
      (region) => kept(region)['ignoreBlanks'] ?? true,
      (region, value) => {
        write(region, 'ignoreBlanks', value);
      },
    ),
  },
  call: {
    Clear: action('1.8', ({ sheet, boxes }) => {
      for (const box of boxes) sheet.setValidation(box, undefined);
    }),
  },
});
