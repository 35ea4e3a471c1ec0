import { itemNotFound } from '../../engine/HostError';
import type { Workbook } from '../../model';
import type { Json } from '../../protocol/types';
import { collectionType } from '../define/collection';
import { action, excelType, method, readOnly, readWrite } from '../define/excelType';
import { SETTING, SETTINGS, type PartOf } from '../tokens';

/** A setting's value, copied from the model, which has it as JSON. */
function valueOf({ workbook, id }: PartOf): Json {
  if (!workbook.settings.has(id)) throw itemNotFound();
  return JSON.parse(JSON.stringify(workbook.settings.get(id) ?? null)) as Json;
}

/** `Excel.Setting`; the id of its target is the key. */
export const settingType = excelType<PartOf>(SETTING, {
  since: '1.4',
  key: { name: '_Id', read: ({ id }) => id },
  scalars: {
    Key: readOnly('1.4', ({ id }) => id),
    Value: readWrite('1.4', valueOf, ({ workbook, id }, value) => {
      workbook.setSetting(id, value);
    }),
  },
  call: {
    Delete: action('1.4', (target) => {
      valueOf(target);
      target.workbook.deleteSetting(target.id);
    }),
  },
});

/** `Excel.SettingCollection`. */
export const settingsType = collectionType<Workbook, PartOf>(SETTINGS, {
  since: '1.4',
  item: SETTING,
  list: (workbook) => [...workbook.settings.keys()].map((id) => ({ workbook, id })),
  find: (workbook, key) => {
    const id = String(key);
    return workbook.settings.has(id) ? { workbook, id } : undefined;
  },
  call: {
    Add: method('1.4', (workbook, args) => {
      const id = args.text(0);
      workbook.setSetting(id, args.value(1));
      return SETTING.of({ workbook, id });
    }),
  },
});
