import { HostError, itemNotFound } from '../../engine/HostError';
import type { CustomXmlPart, Workbook } from '../../model';
import { collectionType } from '../define/collection';
import { action, excelType, method, readOnly } from '../define/excelType';
import {
  CUSTOM_XML_PART,
  CUSTOM_XML_PARTS,
  SCOPED_XML_PARTS,
  type PartOf,
  type XmlParts,
} from '../tokens';

function partOf({ workbook, id }: PartOf): CustomXmlPart {
  const found = workbook.customXmlParts.find((part) => part.id === id);
  if (!found) throw itemNotFound();
  return found;
}

/** `Excel.CustomXmlPart`. */
export const customXmlPartType = excelType<PartOf>(CUSTOM_XML_PART, {
  since: '1.5',
  key: { name: 'Id', read: ({ id }) => id },
  scalars: {
    Id: readOnly('1.5', (target) => partOf(target).id),
    NamespaceUri: readOnly('1.5', (target) => partOf(target).namespaceUri),
  },
  call: {
    GetXml: method('1.5', (target) => partOf(target).xml),
    SetXml: action('1.5', (target, args) => {
      target.workbook.updateCustomXmlPart(partOf(target), args.text(0));
    }),
    Delete: action('1.5', (target) => {
      target.workbook.deleteCustomXmlPart(partOf(target));
    }),
  },
});

function partsOf(workbook: Workbook, namespaceUri?: string): PartOf[] {
  return workbook.customXmlParts
    .filter((part) => namespaceUri === undefined || part.namespaceUri === namespaceUri)
    .map(({ id }) => ({ workbook, id }));
}

/** `Excel.CustomXmlPartCollection`. */
export const customXmlPartsType = collectionType<Workbook, PartOf>(CUSTOM_XML_PARTS, {
  since: '1.5',
  item: CUSTOM_XML_PART,
  list: (workbook) => partsOf(workbook),
  find: (workbook, key) => partsOf(workbook).find(({ id }) => id === key),
  call: {
    Add: method('1.5', (workbook, args) =>
      CUSTOM_XML_PART.of({ workbook, id: workbook.addCustomXmlPart(args.text(0)).id }),
    ),
    GetByNamespace: method('1.5', (workbook, args) =>
      SCOPED_XML_PARTS.of({ workbook, namespaceUri: args.text(0) }),
    ),
  },
});

function scoped({ workbook, namespaceUri }: XmlParts): PartOf[] {
  return partsOf(workbook, namespaceUri);
}

/** `Excel.CustomXmlPartScopedCollection`: the parts of one namespace. */
export const scopedXmlPartsType = collectionType<XmlParts, PartOf>(SCOPED_XML_PARTS, {
  since: '1.5',
  item: CUSTOM_XML_PART,
  list: scoped,
  find: (parts, key) => scoped(parts).find(({ id }) => id === key),
  call: {
    GetOnlyItem: method('1.5', (parts) => {
      const [only, more] = scoped(parts);
      if (only && !more) return CUSTOM_XML_PART.of(only);
      throw new HostError('GeneralException', 'There is not exactly one item.', 500);
    }),
    GetOnlyItemOrNullObject: method('1.5', (parts) => {
      const [only, more] = scoped(parts);
      return only && !more ? CUSTOM_XML_PART.of(only) : null;
    }),
  },
});
