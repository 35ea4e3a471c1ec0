import { ModelError } from './modelError';
import type { CustomXmlPart } from './partTypes';

const PIECE =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|[^<]+|</g;

function malformed(): ModelError {
  return new ModelError('InvalidArgument', 'The XML is not well formed.');
}

/** The root's namespace; throws InvalidArgument unless the elements nest and there is one root. */
function rootNamespace(xml: string): string {
  const open: string[] = [];
  let roots = 0;
  let namespace = '';
  for (const [piece, closing, name = '', attributes = '', empty] of xml.matchAll(PIECE)) {
    if (
      piece === '<' ||
      (name === '' && open.length === 0 && !piece.startsWith('<') && piece.trim() !== '')
    )
      throw malformed();
    if (
      /&(?!(?:\w+|#\d+|#x[\da-f]+);)/i.test(piece) &&
      !piece.startsWith('<![CDATA[') &&
      !piece.startsWith('<!--')
    )
      throw malformed();
    if (name === '') continue;
    if (closing === '/') {
      if (open.pop() !== name) throw malformed();
      continue;
    }
    if (open.length === 0) {
      roots += 1;
      const prefix = name.includes(':') ? `:${name.slice(0, name.indexOf(':'))}` : '';
      namespace =
        new RegExp(`\\sxmlns${prefix}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
          .exec(attributes)
          ?.slice(1)
          .find(Boolean) ?? '';
    }
    if (empty !== '/') open.push(name);
  }
  if (roots !== 1 || open.length > 0) throw malformed();
  return namespace;
}

/** The custom XML parts of a workbook. */
export class CustomXmlParts {
  list: readonly CustomXmlPart[] = [];

  constructor(private readonly newId: () => string) {}

  add(xml: string): CustomXmlPart {
    const part = { id: this.newId(), xml, namespaceUri: rootNamespace(xml) };
    this.list = [...this.list, part];
    return part;
  }

  update(part: CustomXmlPart, xml: string): void {
    this.need(part);
    Object.assign(part, { xml, namespaceUri: rootNamespace(xml) });
  }

  delete(part: CustomXmlPart): void {
    this.need(part);
    this.list = this.list.filter((other) => other !== part);
  }

  private need(part: CustomXmlPart): void {
    if (!this.list.includes(part)) throw new ModelError('ItemNotFound', 'There is no such part.');
  }
}
