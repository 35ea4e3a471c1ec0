import type { Relation } from '../../../../ooxml';
import { type Hyperlink, parseBox } from '../../../host/model';
import type { LinkSpec } from '../BookPiece';
import { childAt, childrenOf, type XmlNode } from './xmlTree';

/** The links of a sheet's cells. */
export function readLinks(sheet: XmlNode, relations: readonly Relation[]): LinkSpec[] {
  return childrenOf(childAt(sheet, 'hyperlinks'), 'hyperlink').flatMap(({ attributes }) => {
    const box = parseBox(attributes['ref'] ?? '');
    const address = relations.find(({ id }) => id === attributes['id'])?.target;
    const { location, tooltip } = attributes;
    if (!box || (address === undefined && location === undefined)) return [];
    const link: Hyperlink = {
      ...(address === undefined ? {} : { address }),
      ...(location === undefined ? {} : { documentReference: location }),
      ...(tooltip === undefined ? {} : { screenTip: tooltip }),
    };
    return [{ box, link }];
  });
}
